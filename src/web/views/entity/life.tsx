import type { JSX, Ref } from 'react';
import { useWords } from '../../i18n/use-words';
import { EntityLink } from '../../parts/entity-link';
import { lifeOf, type InstrumentShown } from './version-events';
import { VersionsLine } from './versions-line';

/** When an instrument was adopted, amended, in force, repealed: as a picture and as a list. */
export function Life({
  instrument,
  ref,
}: {
  instrument: InstrumentShown;
  ref: Ref<SVGSVGElement>;
}): JSX.Element | null {
  const { t } = useWords();
  const days = lifeOf(instrument);
  if (days.length === 0) return null;
  return (
    <section className="life">
      <h2>{t('entity.versions')}</h2>
      <VersionsLine days={days} ref={ref} />
      <details>
        <summary>{t('entity.versionsTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('entity.day')}</th>
              <th scope="col">{t('entity.event')}</th>
            </tr>
          </thead>
          <tbody>
            {days.flatMap(({ day, events }) =>
              events.map(({ kind, version }) => {
                const shown = instrument.versions.find(({ name }) => name === version);
                return (
                  <tr key={`${day} ${kind} ${version ?? ''}`}>
                    <td>{day}</td>
                    <td>
                      {t(`event.${kind}`)} {shown && <EntityLink entity={shown} />}
                    </td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      </details>
    </section>
  );
}
