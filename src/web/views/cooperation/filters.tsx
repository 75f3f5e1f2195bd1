import type { JSX } from 'react';
import { useListParameter, useParameter } from '../../address/use-parameter';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../i18n/use-words';
import { AsOfField } from '../../parts/as-of-field';
import { YearRange } from '../../parts/year-range';
import { TOPICS } from './operations';
import { INITIATIVE_KINDS } from './use-filters';

/** What the network is narrowed by: topic, kind of initiative, years, day. */
export function Filters(): JSX.Element {
  const { t } = useWords();
  return (
    <form aria-label={t('cooperation.filters')} className="filters" onSubmit={(event) => event.preventDefault()}>
      <TopicField />
      <KindsField />
      <YearRange />
      <AsOfField />
    </form>
  );
}

function TopicField(): JSX.Element {
  const { t, lang } = useWords();
  const [topic, setTopic] = useParameter('topic');
  const { data } = useAnswer(TOPICS, { lang });
  const topics = data?.topics.nodes ?? [];
  const above = new Map(topics.map(({ id, broader }) => [id, broader?.id]));
  const rootOf = (id: string): string => {
    const broader = above.get(id);
    return broader === undefined ? id : rootOf(broader);
  };
  const roots = topics.filter(({ broader }) => broader === null);
  return (
    <label>
      {t('cooperation.topic')}{' '}
      <select onChange={(event) => setTopic(event.target.value)} value={topic}>
        <option value="">{t('cooperation.anyTopic')}</option>
        {roots.map((root) => (
          <optgroup key={root.id} label={root.name}>
            <option value={root.id}>{root.name}</option>
            {topics
              .filter(({ id }) => id !== root.id && rootOf(id) === root.id)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function KindsField(): JSX.Element {
  const { t, number } = useWords();
  const [kinds, setKinds] = useListParameter('kinds');
  const chosen = INITIATIVE_KINDS.filter((kind) => kinds.includes(kind));
  return (
    <details className="menu kinds-menu">
      <summary>
        {chosen.length === 0
          ? t('cooperation.anyKind')
          : t('cooperation.someKinds', { count: number(chosen.length), total: number(INITIATIVE_KINDS.length) })}
      </summary>
      <fieldset className="menu-items">
        <legend className="visually-hidden">{t('cooperation.kinds')}</legend>
        {INITIATIVE_KINDS.map((kind) => (
          <label key={kind}>
            <input
              checked={chosen.includes(kind)}
              onChange={(event) =>
                setKinds(
                  INITIATIVE_KINDS.filter((each) => (each === kind ? event.target.checked : chosen.includes(each))),
                )
              }
              type="checkbox"
            />{' '}
            {t(`initiativeKind.${kind}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
