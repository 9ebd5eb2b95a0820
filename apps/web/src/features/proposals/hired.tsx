import type { readProposal, ResponseOf } from '@app/contracts';
import { LifecyclePath } from '../../design/life/lifecycle-path';
import { NextStep } from '../../design/page/next-step';
import { Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';

type Standing = NonNullable<ResponseOf<typeof readProposal>['contract']>;

const SAID = {
  preparing: ['decision.hiredTitle', 'decision.hired'],
  signed: ['decision.contractSignedTitle', 'decision.contractSigned'],
  ended: ['decision.contractEndedTitle', 'decision.contractEnded'],
} as const;

/** After a decision to hire: the steps of the contract, for the employer. */
export function Hired({ contract }: { contract: Standing }) {
  const { t } = useWords();
  const [title, text] = SAID[contract];
  const steps = [
    { key: 'decided', label: t('decision.stepDecided') },
    { key: 'preparing', label: t('decision.stepPreparing') },
    { key: 'signed', label: t('decision.stepSigned') },
  ];
  return (
    <Page title={t(title)}>
      <NextStep>
        <p>{t(text)}</p>
        {contract === 'preparing' ? <p>{t('decision.toPrepare')}</p> : null}
      </NextStep>
      {contract === 'ended' ? null : (
        <Section title={t('decision.steps')}>
          <LifecyclePath label={t('decision.steps')} steps={steps} present={contract} />
        </Section>
      )}
    </Page>
  );
}
