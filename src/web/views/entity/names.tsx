import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import type { EntityShown } from './entity-operation';

/** Every name of an entity, language by language, each with what sort of name it is. */
export function Names({ entity }: { entity: EntityShown }): JSX.Element {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('entity.names')}</h2>
      <div className="names">
        {(['EN', 'ZH'] as const).map((language) => {
          const names = entity.names.filter(({ lang }) => lang === language);
          return (
            names.length > 0 && (
              <div key={language}>
                <h3>{t(`entity.language.${language}`)}</h3>
                <ul lang={language === 'ZH' ? 'zh-Hans' : 'en'}>
                  {names.map(({ value, kind }) => (
                    <li key={`${kind} ${value}`}>
                      {value} <span className="fine">{t(`nameKind.${kind}`)}</span>
                    </li>
                  ))}
                </ul>
              </div>
            )
          );
        })}
      </div>
      {entity.inferredFields.includes('names') && <Inferred />}
    </section>
  );
}

/** Marks what no text was seen to state. */
export function Inferred(): JSX.Element {
  const { t } = useWords();
  return (
    <span className="badge is-inferred" title={t('entity.inferredMeaning')}>
      {t('entity.inferred')}
    </span>
  );
}
