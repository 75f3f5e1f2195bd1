import type { JSX } from 'react';
import { Link } from 'wouter';
import { cooperationPath, graphPath, lawPath, PATHS } from '../../address/paths';
import { useWords } from '../../i18n/use-words';

/** Each leads to another view, as one would share it. */
const QUESTIONS = [
  ['law', lawPath('cn-cybersecurity-law-2016')],
  ['framework', graphPath(['cn-cybersecurity-law-2016'], '2017-06-01')],
  ['data', graphPath(['cn-data-security-law-2021'])],
  ['thailand', cooperationPath('country-th')],
  ['timeline', PATHS.timeline],
] as const;

/** Questions that show what the views are good for. */
export function StartingQuestions(): JSX.Element {
  const { t } = useWords();
  return (
    <section aria-labelledby="start">
      <h2 id="start">{t('home.start')}</h2>
      <ul className="questions">
        {QUESTIONS.map(([name, path]) => (
          <li key={name}>
            <Link href={path}>
              <strong>{t(`home.questions.${name}`)}</strong>
              <span className="fine">{t(`home.questions.${name}Hint`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
