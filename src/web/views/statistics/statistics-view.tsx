import type { JSX } from 'react';
import { useParameter } from '../../address/use-parameter';
import { usePages } from '../../api/use-pages';
import { useWords } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { pageOf } from '../../parts/page-of';
import { Pager } from '../../parts/pager';
import { useTitle } from '../../parts/use-title';
import { ViewTools } from '../../parts/view-tools';
import { BarChart } from './bar-chart';
import { statisticsCypher } from './cypher';
import { chartsSvg, figuresTable } from './export';
import { Filters } from './filters';
import { groupsOf, wantedOf } from './groups';
import { NumberCard } from './number-card';
import { STATISTICS, type Figure } from './operations';
import './statistics.css';
import { useWanted } from './use-wanted';

/** The figures of the graph: what counts the same as charts, what stands alone as a number; each with unit, time and source. */
export default function StatisticsView(): JSX.Element {
  const words = useWords();
  const { t, lang } = words;
  useTitle(t('statistics.title'));
  const wanted = useWanted();
  const query = usePages(STATISTICS, { lang }, ({ statistics }) => statistics);
  const all = query.data?.nodes ?? [];
  const figures = wantedOf(all, wanted);
  const variables = {
    lang,
    ...(wanted.text === '' ? {} : { text: wanted.text }),
    ...(wanted.about === '' ? {} : { about: [wanted.about] }),
    ...(wanted.unit === '' ? {} : { units: [wanted.unit] }),
  };
  return (
    <div className="statistics">
      <div className="view-head">
        <h1>{t('statistics.title')}</h1>
        <ViewTools
          cypher={statisticsCypher(wanted)}
          operation={{ document: STATISTICS, variables }}
          picture={() => chartsSvg(groupsOf(figures), words, inkOfPage())}
          table={() => figuresTable(figures, words)}
          title={t('statistics.title')}
        />
      </div>
      <Filters figures={all} />
      <Answered query={query}>{() => <Shown figures={figures} />}</Answered>
    </div>
  );
}

function Shown({ figures }: { figures: readonly Figure[] }): JSX.Element {
  const { t, number } = useWords();
  const [page] = useParameter('page');
  const groups = groupsOf(figures);
  const charts = groups.filter((group) => group.figures.length > 1);
  const cards = groups.flatMap((group) => (group.figures.length === 1 ? group.figures : []));
  const shown = pageOf(cards, Number(page), 24);
  return (
    <>
      <p className="fine" role="status">
        {t('statistics.count', { count: number(figures.length) })}
      </p>
      {figures.length === 0 && <p className="state">{t('statistics.nothing')}</p>}
      {charts.length > 0 && (
        <section aria-labelledby="charts-title">
          <h2 id="charts-title">{t('statistics.charts', { count: number(charts.length) })}</h2>
          <p className="fine">{t('statistics.chartsMean')}</p>
          <div className="charts">
            {charts.map((group) => (
              <BarChart group={group} key={group.key} />
            ))}
          </div>
        </section>
      )}
      {cards.length > 0 && (
        <section aria-labelledby="cards-title">
          <h2 id="cards-title">{t('statistics.single', { count: number(cards.length) })}</h2>
          <div className="cards">
            {shown.rows.map((figure) => (
              <NumberCard figure={figure} key={figure.id} />
            ))}
          </div>
          <Pager of={shown} />
        </section>
      )}
    </>
  );
}

function inkOfPage(): { paper: string; ink: string; bar: string } {
  const { backgroundColor, color } = getComputedStyle(document.body);
  return { paper: backgroundColor, ink: color, bar: '#8a6a49' };
}
