import { useState, type JSX } from 'react';
import { Link, useRoute } from 'wouter';
import { PATHS } from '../address/paths';
import { chooseLanguage, LANGUAGES, type InterfaceLanguage } from '../i18n';
import { useWords, type WordKey } from '../i18n/use-words';
import { applyTheme, chosenTheme, type Theme } from '../preferences/theme';
import { SearchBox } from './search-box';
import { useOnline } from './use-online';

const VIEWS: readonly (readonly [path: string, name: WordKey])[] = [
  [PATHS.search, 'nav.search'],
  [PATHS.graph, 'nav.graph'],
  [PATHS.cooperation, 'nav.cooperation'],
  [PATHS.timeline, 'nav.timeline'],
  [PATHS.statistics, 'nav.statistics'],
];

/** The name of the product, the ways into the graph, the language and the theme. */
export function Header(): JSX.Element {
  const { t, language } = useWords();
  const [theme, setTheme] = useState(chosenTheme);
  const online = useOnline();
  const [isHome] = useRoute(PATHS.home);
  const [isSearch] = useRoute(PATHS.search);
  return (
    <header className="site">
      <Link className="brand" href={PATHS.home}>
        <img alt="" height="28" src="/icon.svg" width="28" />
        cyberlaw-graph
      </Link>
      <nav aria-label={t('nav.label')}>
        {VIEWS.map(([path, name]) => (
          <NavLink key={path} name={t(name)} path={path} />
        ))}
      </nav>
      {/* These have one of their own, and one is enough. */}
      {!isHome && !isSearch && <SearchBox />}
      <div className="preferences">
        <select
          aria-label={t('nav.language')}
          onChange={(event) => void chooseLanguage(event.target.value as InterfaceLanguage)}
          value={language}
        >
          {Object.entries(LANGUAGES).map(([tag, name]) => (
            <option key={tag} lang={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label={t('nav.theme')}
          onChange={(event) => {
            const chosen = event.target.value as Theme;
            applyTheme(chosen);
            setTheme(chosen);
          }}
          value={theme}
        >
          <option value="system">{t('nav.themeSystem')}</option>
          <option value="light">{t('nav.themeLight')}</option>
          <option value="dark">{t('nav.themeDark')}</option>
        </select>
      </div>
      {!online && (
        <p className="offline" role="status">
          {t('state.offline')}
        </p>
      )}
    </header>
  );
}

function NavLink({ path, name }: { path: string; name: string }): JSX.Element {
  const [isHere] = useRoute(path);
  return (
    <Link aria-current={isHere ? 'page' : undefined} href={path}>
      {name}
    </Link>
  );
}
