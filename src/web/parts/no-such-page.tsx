import type { JSX } from 'react';
import { Link } from 'wouter';
import { PATHS } from '../address/paths';
import { useWords } from '../i18n/use-words';
import { useTitle } from './use-title';

/** Says that no view is at the address, and where one can go on. */
export function NoSuchPage(): JSX.Element {
  const { t } = useWords();
  useTitle(t('state.noSuchPageTitle'));
  return (
    <div className="state">
      <h1>{t('state.noSuchPageTitle')}</h1>
      <p>{t('state.noSuchPage')}</p>
      <p>
        <Link href={PATHS.home}>{t('state.toHome')}</Link> · <Link href={PATHS.search}>{t('nav.search')}</Link>
      </p>
    </div>
  );
}
