import { useMemo, useRef, type JSX } from 'react';
import { useAnswer } from '../../api/use-answer';
import { usePages } from '../../api/use-pages';
import { useWords } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { useTitle } from '../../parts/use-title';
import { ViewTools } from '../../parts/view-tools';
import { Chart } from './chart';
import { Controls } from './controls';
import { Earlier } from './earlier';
import { timelineCypher } from './cypher';
import { eventsExport } from './export';
import { EventsTable } from './events-table';
import { Key } from './key';
import { EVENTS, FRAME } from './operations';
import { Stages } from './stages';
import './timeline.css';
import { useQuestion } from './use-question';

/** What happened when: instruments, campaigns, initiatives and whatever else has dates, before the stages of legislation. */
export default function TimelineView(): JSX.Element {
  const { t, lang } = useWords();
  useTitle(t('timeline.title'));
  const question = useQuestion();
  const { lanes, events, from, to, variables } = question;
  const list = usePages(EVENTS, variables, ({ timeline }) => timeline);
  const frame = useAnswer(FRAME, { from, ...(to === undefined ? {} : { to }), lang }, { keepLast: true });
  const picture = useRef<SVGSVGElement>(null);
  const latest = to ?? list.data?.nodes.at(-1)?.on.slice(0, 4) ?? from;
  const thisYear = String(new Date().getUTCFullYear());
  const lastYear = Number(to ?? (latest > thisYear ? latest : thisYear));
  const span = useMemo(() => ({ from: Number(from), to: lastYear }), [from, lastYear]);

  return (
    <div className="timeline">
      <div className="view-head">
        <h1>{t('timeline.title')}</h1>
        <ViewTools
          cypher={timelineCypher(variables)}
          operation={{ document: EVENTS, variables }}
          picture={() => picture.current}
          table={list.data && (() => eventsExport(list.data.nodes, t))}
          title={t('timeline.title')}
        />
      </div>
      <Controls counts={frame.data?.timeline.facets} events={events} lanes={lanes} span={span} />
      {question.isFromFirstStage && <Earlier question={question} />}
      <Answered empty={t('timeline.nothing')} isEmpty={({ totalCount }) => totalCount === 0} query={list}>
        {({ nodes, totalCount }) => (
          <>
            <Chart events={nodes} lanes={lanes} picture={picture} span={span} stages={frame.data?.stages.nodes ?? []} />
            <Key />
            <Stages stages={frame.data?.stages.nodes ?? []} />
            <EventsTable events={nodes} totalCount={totalCount} />
          </>
        )}
      </Answered>
    </div>
  );
}
