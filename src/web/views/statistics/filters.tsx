import type { JSX } from 'react';
import { useParameter, useSetParameters } from '../../address/use-parameter';
import { useWords } from '../../i18n/use-words';
import type { EntityKind } from '../../kinds';
import { unitText } from '../../parts/figure-text';
import type { Figure } from './operations';

/** What the figures are narrowed by: words, subject, unit, and whether sources disagree. */
export function Filters({ figures }: { figures: readonly Figure[] }): JSX.Element {
  const words = useWords();
  const { t, number } = words;
  const [text] = useParameter('q');
  const [unit] = useParameter('unit');
  const [disputed] = useParameter('disputed');
  const set = useSetParameters();
  const choose = (name: string, value: string): void => set({ [name]: value, page: '' });
  const units = countsOf(figures.map((figure) => figure.unit));
  return (
    <form
      aria-label={t('statistics.filters')}
      className="filters"
      onSubmit={(event) => event.preventDefault()}
      role="search"
    >
      <label>
        {t('statistics.text')}{' '}
        <input onChange={(event) => choose('q', event.target.value)} type="search" value={text} />
      </label>
      <SubjectField figures={figures} />
      <label>
        {t('statistics.unitField')}{' '}
        <select onChange={(event) => choose('unit', event.target.value)} value={unit}>
          <option value="">{t('statistics.anyUnit')}</option>
          {units.map(([value, count]) => (
            <option key={value} value={value}>
              {unitText(value, words)} ({number(count)})
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          checked={disputed === 'yes'}
          onChange={(event) => choose('disputed', event.target.checked ? 'yes' : '')}
          type="checkbox"
        />{' '}
        {t('statistics.onlyDisputed')}
      </label>
    </form>
  );
}

function SubjectField({ figures }: { figures: readonly Figure[] }): JSX.Element {
  const { t, number, language } = useWords();
  const [about] = useParameter('about');
  const set = useSetParameters();
  const subjects = new Map(figures.flatMap((figure) => figure.about).map((entity) => [entity.id, entity]));
  const counts = new Map(countsOf(figures.flatMap((figure) => figure.about.map(({ id }) => id))));
  const kinds = [...new Set([...subjects.values()].map(({ kind }): EntityKind => kind))].sort();
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans' : 'en');
  return (
    <label>
      {t('statistics.subject')}{' '}
      <select onChange={(event) => set({ about: event.target.value, page: '' })} value={about}>
        <option value="">{t('statistics.anySubject')}</option>
        {kinds.map((kind) => (
          <optgroup key={kind} label={t(`kinds.${kind}`)}>
            {[...subjects.values()]
              .filter((entity) => entity.kind === kind)
              .sort((one, other) => collator.compare(one.name, other.name))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name} ({number(counts.get(id) ?? 0)})
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function countsOf(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
}
