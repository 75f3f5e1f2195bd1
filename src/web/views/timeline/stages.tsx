import type { JSX } from 'react';
import { useSetParameters } from '../../address/use-parameter';
import { useWords } from '../../i18n/use-words';
import { AsStored } from '../../parts/as-stored';
import { EntityLink } from '../../parts/entity-link';
import type { Frame } from './operations';

/** The stages of legislation: their years, what they stress, and a way to look at one alone. */
export function Stages({ stages }: { stages: Frame['stages']['nodes'] }): JSX.Element {
  const { t } = useWords();
  const set = useSetParameters();
  return (
    <ol className="stages">
      {stages.map((stage, index) => (
        <li className={`is-${index % 2 === 0 ? 'even' : 'odd'}`} key={stage.id}>
          <h3>
            <EntityLink entity={{ ...stage, kind: 'STAGE' }} />
          </h3>
          <p className="fine">{stage.description !== null && <AsStored isSentence text={stage.description} />}</p>
          <button
            onClick={() =>
              set({ from: stage.from?.slice(0, 4) ?? '', to: stage.to?.slice(0, 4) ?? '', page: '' }, 'push')
            }
            type="button"
          >
            {t('timeline.onlyYears', {
              from: stage.from?.slice(0, 4) ?? '…',
              to: stage.to?.slice(0, 4) ?? t('timeline.today'),
            })}
          </button>
        </li>
      ))}
    </ol>
  );
}
