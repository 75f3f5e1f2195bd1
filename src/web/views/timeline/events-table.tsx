import type { JSX } from 'react';
import { useParameter } from '../../address/use-parameter';
import { writtenDate } from '../../dates';
import { useWords } from '../../i18n/use-words';
import { CertaintyMark } from '../../parts/certainty-mark';
import { EntityLink } from '../../parts/entity-link';
import { pageOf } from '../../parts/page-of';
import { Pager } from '../../parts/pager';
import { otherOf } from './event-text';
import type { TimelineEvent } from './operations';

/** The same events as a list, a page at a time. */
export function EventsTable({
  events,
  totalCount,
}: {
  events: readonly TimelineEvent[];
  totalCount: number;
}): JSX.Element {
  const { t, number, language } = useWords();
  const [page] = useParameter('page');
  const shown = pageOf(events, Number(page), 50);
  return (
    <section aria-labelledby="events-title">
      <h2 id="events-title">{t('timeline.list', { count: number(totalCount) })}</h2>
      {events.length < totalCount && (
        <p role="note">{t('timeline.truncated', { shown: number(events.length), count: number(totalCount) })}</p>
      )}
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('timeline.when')}</th>
              <th scope="col">{t('timeline.what')}</th>
              <th scope="col">{t('timeline.toWhat')}</th>
              <th scope="col">{t('timeline.by')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.rows.map(({ id, on, kind, entity, relationship }) => {
              const other = otherOf(entity.id, relationship);
              return (
                <tr key={id}>
                  <td className="when">
                    <time dateTime={on}>{writtenDate(on, language)}</time>
                  </td>
                  <td className="what">{t(`event.${kind}`)}</td>
                  <td>
                    <EntityLink entity={entity} />
                  </td>
                  <td>
                    {other && <EntityLink entity={other} />}{' '}
                    {relationship && <CertaintyMark certainty={relationship.certainty} />}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Pager of={shown} />
    </section>
  );
}
