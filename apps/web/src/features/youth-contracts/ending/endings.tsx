import { HELD_CONTRACT_STATES, UNSIGNED_CONTRACT_STATES } from '@app/domain';
import { useState } from 'react';
import { LifeActions } from '../../../design/life/life-actions';
import { Section } from '../../../design/page/page';
import { useWords } from '../../../i18n/words';
import { Abandon } from './abandon';
import { Break } from './break';
import type { Contract } from '../contract-key';

/** The two ways in which a contract ends early, as its lifecycle allows them: given up before it is signed, broken afterwards. */
export function Endings({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const [asked, setAsked] = useState<'abandon' | 'break' | null>(null);
  const ways = [
    ...(UNSIGNED_CONTRACT_STATES.includes(contract.state) ? (['abandon'] as const) : []),
    ...(HELD_CONTRACT_STATES.includes(contract.state) ? (['break'] as const) : []),
  ];
  if (!ways.length) return null;
  return (
    <Section title={t('contract.endings')}>
      <LifeActions actions={ways.map((name) => ({ name, label: t(`contract.${name}`), act: () => setAsked(name) }))} />
      {asked === 'abandon' ? <Abandon contract={contract} onEnd={() => setAsked(null)} /> : null}
      {asked === 'break' ? <Break contract={contract} onEnd={() => setAsked(null)} /> : null}
    </Section>
  );
}
