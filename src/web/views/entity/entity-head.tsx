import type { JSX, ReactNode } from 'react';
import { Link } from 'wouter';
import { cooperationPath, graphPath, lawPath } from '../../address/paths';
import { useAsOf } from '../../address/use-as-of';
import { today } from '../../dates';
import { useWords } from '../../i18n/use-words';
import { AsOfField } from '../../parts/as-of-field';
import { AsStored } from '../../parts/as-stored';
import { KindDot } from '../../parts/entity-link';
import { StatusMark } from '../../parts/status-mark';
import type { EntityShown } from './entity-operation';

/** What an entity is, in a glance, and where else it can be looked at. */
export function EntityHead({ entity, children }: { entity: EntityShown; children: ReactNode }): JSX.Element {
  const { t } = useWords();
  const [asOf] = useAsOf();
  return (
    <header className="entity-head">
      <p className="fine kind-line">
        <KindDot kind={entity.kind} />
        {t(`kind.${entity.kind}`)}
        {'tier' in entity && ` · ${t(`tier.${entity.tier}`)}`}
      </p>
      <h1>
        <AsStored text={entity.name} />
      </h1>
      <OtherName entity={entity} />
      {entity.description !== null && (
        <p className="description">
          <AsStored isSentence text={entity.description} />
        </p>
      )}
      {'status' in entity && (
        <p className="status-line">
          {t('entity.statusOn', { day: asOf ?? today() })}: <StatusMark status={entity.status} />
        </p>
      )}
      <div className="view-head">
        <nav aria-label={t('entity.otherViews')} className="other-views">
          <Link href={graphPath([entity.id], asOf)}>{t('entity.inGraph')}</Link>
          {'tier' in entity && <Link href={lawPath(entity.id, asOf)}>{t('entity.inLaw')}</Link>}
          {(entity.kind === 'COUNTRY' || entity.kind === 'ORGANIZATION') && (
            <Link href={cooperationPath(entity.id)}>{t('entity.inCooperation')}</Link>
          )}
        </nav>
        <AsOfField />
        {children}
      </div>
    </header>
  );
}

/** The first name in the other language, beneath the title. */
function OtherName({ entity }: { entity: EntityShown }): JSX.Element | null {
  const { lang } = useWords();
  const other = entity.names.find((name) => name.lang !== lang && name.value !== entity.name);
  if (!other) return null;
  return (
    <p className="other-name" lang={other.lang === 'ZH' ? 'zh-Hans' : 'en'}>
      {other.value}
    </p>
  );
}
