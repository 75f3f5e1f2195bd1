import { useCombobox } from 'downshift';
import { useState, type JSX } from 'react';
import { useLocation } from 'wouter';
import { entityPath, searchPath } from '../address/paths';
import { useAsOf } from '../address/use-as-of';
import { useAnswer } from '../api/use-answer';
import { useWords } from '../i18n/use-words';
import { KindDot } from './entity-link';
import { Marked } from './marked';
import { hasWords } from './marked-parts';
import './search-box.css';
import { MAX_QUERY_LENGTH, SUGGESTIONS, type Suggestion } from './suggestions';
import { useSettled } from './use-settled';

const NONE: readonly Suggestion[] = [];

/**
 * Where one types what one looks for, in either language, with suggestions: choosing one leads to its page, Enter to all that is found.
 */
export function SearchBox({
  q = '',
  onSearch,
  isLarge = false,
}: {
  /** What is written in it at first, and whenever this changes. */
  q?: string;
  /** Takes the place of going to the search. */
  onSearch?: (q: string) => void;
  isLarge?: boolean;
}): JSX.Element {
  const { t, lang } = useWords();
  const [, navigate] = useLocation();
  const [asOf] = useAsOf();
  const [given, setGiven] = useState(q);
  const [text, setText] = useState(q);
  // What stands there already needs no suggestions.
  const [isTyped, setIsTyped] = useState(false);
  if (given !== q) {
    setGiven(q);
    setText(q);
    setIsTyped(false);
  }
  const asked = useSettled(isTyped ? text.trim() : '');
  const enabled = hasWords(asked) && text.trim() !== '';
  const answer = useAnswer(SUGGESTIONS, { q: asked, lang }, { enabled, keepLast: true });
  const suggestions = enabled ? (answer.data?.search.nodes ?? NONE) : NONE;

  const { isOpen, highlightedIndex, closeMenu, ...box } = useCombobox<Suggestion>({
    items: [...suggestions],
    inputValue: text,
    selectedItem: null,
    itemToString: (item) => item?.entity.name ?? '',
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) navigate(entityPath(selectedItem.entity.id, asOf));
    },
    // Leaving the field chooses nothing, and what was typed stays.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: null, inputValue: state.inputValue }
        : changes,
  });
  const isShown = isOpen && enabled && (suggestions.length > 0 || answer.isError);

  const search = (): void => {
    closeMenu();
    const wanted = text.trim();
    if (onSearch) onSearch(wanted);
    else navigate(searchPath(wanted, { asOf }));
  };

  return (
    <search className={isLarge ? 'search-box is-large' : 'search-box'}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <label className="visually-hidden" {...box.getLabelProps()}>
          {t('search.label')}
        </label>
        <input
          {...box.getInputProps({
            // What is typed is taken at once, or the cursor would jump to the end.
            onChange: (event) => {
              setText(event.currentTarget.value);
              setIsTyped(true);
            },
            // With no suggestion highlighted, Enter is the form's.
            onKeyDown: ({ key, nativeEvent }) => {
              if (key === 'Enter' && highlightedIndex < 0)
                Object.assign(nativeEvent, { preventDownshiftDefault: true });
            },
          })}
          aria-expanded={isShown}
          enterKeyHint="search"
          maxLength={MAX_QUERY_LENGTH}
          placeholder={t('search.placeholder')}
          type="search"
        />
        <button type="submit">{t('search.submit')}</button>
      </form>
      <ul {...box.getMenuProps()} className="suggestions" hidden={!isShown}>
        {isShown &&
          suggestions.map((suggestion, index) => (
            <li
              className={index === highlightedIndex ? 'is-highlighted' : undefined}
              key={suggestion.entity.id}
              {...box.getItemProps({ item: suggestion, index })}
            >
              <SuggestionLine question={asked} suggestion={suggestion} />
            </li>
          ))}
      </ul>
      {isShown && answer.isError && (
        <p className="suggestions fine" role="status">
          {t('search.suggestionsFailed')}
        </p>
      )}
    </search>
  );
}

function SuggestionLine({ suggestion, question }: { suggestion: Suggestion; question: string }): JSX.Element {
  const { t } = useWords();
  const { entity, matched } = suggestion;
  return (
    <>
      <span>
        <KindDot kind={entity.kind} />
        <Marked name={entity.name} question={question} />
        {matched.value !== entity.name && (
          <span className="fine">
            {' '}
            <Marked name={matched.value} question={question} />
          </span>
        )}
      </span>
      <span className="fine">{t(`kind.${entity.kind}`)}</span>
    </>
  );
}
