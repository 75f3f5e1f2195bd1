import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { AsStored } from '../../parts/as-stored';
import { EntityLink } from '../../parts/entity-link';
import type { EntityShown } from './entity-operation';
import { factsOf, plainValue, restsOnRecord, type Fact, type FactValue } from './facts';
import { Inferred } from './names';
import { numbersOf, Passages } from './passages';

/** What the graph says of an entity, field by field, each with where it comes from. */
export function FactsTable({ entity }: { entity: EntityShown }): JSX.Element | null {
  const { t } = useWords();
  const facts = factsOf(entity);
  if (facts.length === 0) return null;
  return (
    <section>
      <h2>{t('entity.facts')}</h2>
      <table className="facts">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('entity.fact')}</th>
            <th scope="col">{t('entity.valueColumn')}</th>
            <th scope="col">{t('entity.from')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.field}>
              <th scope="row">{t(`entity.field.${fact.field}`)}</th>
              <td>
                <Value value={fact.value} />
              </td>
              <td>
                <Origin fact={fact} passages={entity.passages} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {entity.passages.length > 0 && facts.some(restsOnRecord) && (
        <p className="fine">{t('entity.recordAsWholeMeaning', { mark: t('entity.recordAsWhole') })}</p>
      )}
    </section>
  );
}

function Value({ value }: { value: FactValue }): JSX.Element | string {
  const words = useWords();
  switch (value.kind) {
    case 'text':
    case 'number':
    case 'word':
    case 'stored':
      return <AsStored text={plainValue(value, words)} />;
    case 'link':
      return /^https?:/.test(value.url) ? (
        <a href={value.url} rel="noreferrer">
          {value.url}
        </a>
      ) : (
        value.url
      );
    case 'entities':
      return (
        <ul className="bare">
          {value.entities.map((entity) => (
            <li key={entity.id}>
              <EntityLink entity={entity} />
            </li>
          ))}
        </ul>
      );
    case 'unknown':
      return <span className="fine">{words.t('entity.unknown')}</span>;
  }
}

/** The passages that state the value shown; where none is known to, that it rests on the record; where nobody stated it, that. */
function Origin({ fact, passages }: { fact: Fact; passages: EntityShown['passages'] }): JSX.Element | null {
  const { t } = useWords();
  if (fact.value.kind === 'unknown') return null;
  if (fact.claims.length > 0) {
    return (
      <>
        {fact.passages.length > 0 && <Passages passages={fact.passages} />}
        <a className="small-link" href="#claims">
          {t('entity.disagree')}
        </a>
      </>
    );
  }
  if (fact.isInferred) return <Inferred />;
  if (passages.length === 0) return <span className="fine">{t('entity.noSources')}</span>;
  if (restsOnRecord(fact)) return <span className="fine">{t('entity.recordAsWhole')}</span>;
  const numbers = numbersOf(fact.passages, passages);
  return (
    <a className="small-link" href="#sources">
      {t('entity.sourcesOfEntry', { count: numbers.length, list: numbers.join(', ') })}
    </a>
  );
}
