import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import type { Network } from './operations';
import { useChoice, useShownParty } from './use-choice';

const GROUPS = ['COUNTRY', 'ORGANIZATION', 'BODY', 'COURT'] as const;

/** Chooses a party by its name. */
export function PartyField({ network }: { network: Network }): JSX.Element {
  const { t, language } = useWords();
  const { choose } = useChoice();
  const party = useShownParty(network);
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans' : 'en');
  const parties = network.nodes.map((node) => node.party).sort((one, other) => collator.compare(one.name, other.name));
  return (
    <label>
      {t('cooperation.partyField')}{' '}
      <select onChange={(event) => choose(event.target.value || undefined)} value={party ?? ''}>
        <option value="">{t('cooperation.anyParty')}</option>
        {GROUPS.map((kind) => {
          const ofKind = parties.filter((each) => each.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <optgroup key={kind} label={t(`kinds.${kind}`)}>
              {ofKind.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
