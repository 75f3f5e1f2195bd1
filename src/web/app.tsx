import { Suspense, type JSX } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { PATHS } from './address/paths';
import { useWords } from './i18n/use-words';
import { Loading } from './parts/answered';
import { ErrorBoundary } from './parts/error-boundary';
import { Header } from './parts/header';
import { lazily } from './parts/lazily';
import { NoSuchPage } from './parts/no-such-page';
import { useFocusOnNavigation } from './parts/use-focus-on-navigation';
import { HomeView } from './views/home/home-view';

// What a first visitor does not see is loaded when it is asked for.
const SearchView = lazily(() => import('./views/search/search-view'));
const EntityView = lazily(() => import('./views/entity/entity-view'));
const GraphView = lazily(() => import('./views/graph/graph-view'));
const LawView = lazily(() => import('./views/law/law-view'));
const CooperationView = lazily(() => import('./views/cooperation/cooperation-view'));
const TimelineView = lazily(() => import('./views/timeline/timeline-view'));
const StatisticsView = lazily(() => import('./views/statistics/statistics-view'));

/** The explorer: a header, and the view that the address names. */
export function App(): JSX.Element {
  const { t } = useWords();
  const [path] = useLocation();
  useFocusOnNavigation(path);
  return (
    <>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <ErrorBoundary key={path}>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route component={HomeView} path={PATHS.home} />
              <Route component={SearchView} path={PATHS.search} />
              <Route path={PATHS.entity}>{({ id }) => <EntityView id={decodeURIComponent(id)} key={id} />}</Route>
              <Route component={GraphView} path={PATHS.graph} />
              <Route path={PATHS.law}>{({ id }) => <LawView id={decodeURIComponent(id)} key={id} />}</Route>
              <Route component={CooperationView} path={PATHS.cooperation} />
              <Route component={TimelineView} path={PATHS.timeline} />
              <Route component={StatisticsView} path={PATHS.statistics} />
              <Route>
                <NoSuchPage />
              </Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
    </>
  );
}
