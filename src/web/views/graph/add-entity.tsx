import { useCombobox } from 'downshift';
import { useState, type JSX } from 'react';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../i18n/use-words';
import { KindDot } from '../../parts/entity-link';
import { MAX_QUERY_LENGTH, SUGGESTIONS } from '../../parts/suggestions';

/** A search box that puts an entity onto the canvas. */
export function AddEntity({ onAdd }: { onAdd: (id: string) => void }): JSX.Element {
  const { t, lang } = useWords();
  const [query, setQuery] = useState('');
  const answer = useAnswer(
    SUGGESTIONS,
    { q: query.trim().slice(0, MAX_QUERY_LENGTH), lang },
    { enabled: query.trim() !== '', keepLast: true },
  );
  const hits = query.trim() === '' ? [] : (answer.data?.search.nodes ?? []);
  const box = useCombobox({
    items: hits,
    inputValue: query,
    itemToString: () => '',
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setQuery(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onAdd(selectedItem.entity.id);
      setQuery('');
    },
    selectedItem: null,
    defaultHighlightedIndex: 0,
  });
  const isOpen = box.isOpen && query.trim() !== '';
  return (
    <div className="graph-add">
      <label className="visually-hidden" {...box.getLabelProps()}>
        {t('graph.add')}
      </label>
      <input placeholder={t('graph.add')} type="search" {...box.getInputProps()} />
      <ul className="menu-items graph-proposals" hidden={!isOpen} {...box.getMenuProps()}>
        {isOpen &&
          hits.map((hit, index) => (
            <li
              className={index === box.highlightedIndex ? 'is-active' : ''}
              key={hit.entity.id}
              {...box.getItemProps({ item: hit, index })}
            >
              <KindDot kind={hit.entity.kind} />
              {hit.entity.name}
              <span className="fine">
                {' '}
                {t(`kind.${hit.entity.kind}`)}
                {hit.matched.value === hit.entity.name ? '' : ` · ${hit.matched.value}`}
              </span>
            </li>
          ))}
      </ul>
      {isOpen && answer.isSuccess && !answer.isPlaceholderData && hits.length === 0 && (
        <p className="fine" role="status">
          {t('graph.noHits')}
        </p>
      )}
      {answer.error && (
        <p className="fine" role="alert">
          {t('state.failed')}
        </p>
      )}
    </div>
  );
}
