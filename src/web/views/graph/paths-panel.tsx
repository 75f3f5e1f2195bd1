import type { UseQueryResult } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { ResultOf } from '../../api/graphql';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { EntityLink } from '../../parts/entity-link';
import { CertaintyLine } from './legend';
import { NAMED, type PATHS_BETWEEN } from './operations';
import { stepsOf, type AnsweredPath } from './path-steps';
import type { ShownNode } from './shown-graph';
import type { GraphControl } from './use-graph-state';

/** Picks two ends and tells, in words, how they are connected. */
export function PathsPanel({
  answer,
  chosen,
  onChoose,
  control: { state, act },
}: {
  answer: UseQueryResult<ResultOf<typeof PATHS_BETWEEN>>;
  chosen: ShownNode | undefined;
  onChoose: (id: string) => void;
  control: GraphControl;
}): JSX.Element {
  const { t, lang } = useWords();
  const { from, to } = state.path;
  const ends = [from, to].filter((id) => id !== '');
  const named = useAnswer(NAMED, { ids: ends, lang }, { enabled: ends.length > 0, keepLast: true });
  const nameOf = (id: string): string => {
    const found = named.data?.nodes.find((node) => node !== null && 'id' in node && node.id === id);
    return found && 'name' in found ? found.name : id;
  };
  return (
    <details className="graph-section" open>
      <summary>{t('graph.paths')}</summary>
      {(['from', 'to'] as const).map((end) => (
        <p className="graph-end" key={end}>
          <span className="fine">{t(`graph.${end}`)}</span>{' '}
          {state.path[end] === '' ? t('graph.notPicked') : nameOf(state.path[end])}
          {chosen && chosen.id !== state.path[end] && (
            <button onClick={() => act({ do: 'path', [end]: chosen.id })} type="button">
              {t('graph.take', { name: chosen.name })}
            </button>
          )}
        </p>
      ))}
      {ends.length < 2 && <p className="fine">{t('graph.pathsHint')}</p>}
      {ends.length > 0 && (
        <button onClick={() => act({ do: 'path', from: '', to: '' })} type="button">
          {t('graph.clearPath')}
        </button>
      )}
      {from !== '' && to !== '' && (
        <Answered empty={t('graph.noPath')} isEmpty={({ paths }) => paths.length === 0} query={answer}>
          {({ paths }) => (
            <ol className="graph-paths">
              {paths.map((path) => (
                <li key={path.relationships.map(({ id }) => id).join()}>
                  <Steps onChoose={onChoose} path={path as AnsweredPath} />
                </li>
              ))}
            </ol>
          )}
        </Answered>
      )}
    </details>
  );
}

function Steps({ path, onChoose }: { path: AnsweredPath; onChoose: (id: string) => void }): JSX.Element {
  const { t } = useWords();
  const [first] = path.nodes;
  return (
    <>
      <span className="fine">{t('graph.pathLength', { count: path.length })}: </span>
      {first && <EntityLink entity={first} />}
      {stepsOf(path).map(({ id, word, certainty, since, to }) => (
        <span className="graph-step" key={id}>
          {' '}
          <CertaintyLine certainty={certainty} />{' '}
          <button className="graph-way" onClick={() => onChoose(id)} type="button">
            {t(word)}
            {since !== null && ` (${since})`}
          </button>
          <span className="visually-hidden"> ({t(`certainty.${certainty}`)})</span> <EntityLink entity={to} />
        </span>
      ))}
    </>
  );
}
