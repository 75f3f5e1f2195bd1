import type { JSX } from 'react';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { SearchBox } from '../../parts/search-box';
import { useTitle } from '../../parts/use-title';
import { ViewTools } from '../../parts/view-tools';
import './home.css';
import { Numbers } from './numbers';
import { numbersTable } from './numbers-table';
import { OVERVIEW, OVERVIEW_CYPHER } from './overview';
import { Stages } from './stages';
import { StartingQuestions } from './starting-questions';

/** What one sees first: what this is, where to type, good questions, and what there is. */
export function HomeView(): JSX.Element {
  const { t, lang } = useWords();
  useTitle('');
  const overview = useAnswer(OVERVIEW, { lang });
  return (
    <div className="home">
      <div className="hero">
        <h1>{t('home.title')}</h1>
        <p className="lead">{t('home.lead')}</p>
        <SearchBox isLarge />
      </div>
      <StartingQuestions />
      <section aria-labelledby="numbers">
        <div className="view-head">
          <h2 id="numbers">{t('home.numbers')}</h2>
          <ViewTools
            cypher={OVERVIEW_CYPHER}
            operation={{ document: OVERVIEW, variables: { lang } }}
            table={overview.data && (() => numbersTable(overview.data, t))}
            title={t('home.title')}
          />
        </div>
        <p className="fine">{t('home.numbersHint')}</p>
        <Answered query={overview}>
          {(data) => (
            <>
              <Numbers overview={data} />
              <h2>{t('home.stages')}</h2>
              <Stages overview={data} />
            </>
          )}
        </Answered>
      </section>
      <section aria-labelledby="developers">
        <h2 id="developers">{t('home.developers')}</h2>
        <p>
          {t('home.developersLead')} <a href="/graphiql">{t('home.editor')}</a> · {t('home.endpoint')}{' '}
          <a href="/graphql">/graphql</a>
        </p>
      </section>
    </div>
  );
}
