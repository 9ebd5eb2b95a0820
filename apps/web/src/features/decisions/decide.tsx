import { Button } from '@mantine/core';
import type { readProposal, ResponseOf } from '@app/contracts';
import { OPEN_INTERVIEW_STATES } from '@app/domain';
import { Buttons, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';

type Proposal = ResponseOf<typeof readProposal>;

/** What an employer may still decide once an interview was arranged. */
export type Decision = 'hire' | 'reject' | 'offer' | 'again';

/** Which of them are open now: other slots for the interview that waits for them, or another interview when none is under way. */
export function decisionsOn({ state, actions, interview }: Proposal): Decision[] {
  const over = interview && !OPEN_INTERVIEW_STATES.includes(interview.state);
  const met = interview?.state === 'held' || interview?.state === 'confirmed';
  return [
    ...(met && actions.includes('hire') ? (['hire'] as const) : []),
    ...(interview?.actions.includes('offer') ? (['offer'] as const) : []),
    ...(state === 'interviewing' && over ? (['again'] as const) : []),
    ...(met && actions.includes('reject') ? (['reject'] as const) : []),
  ];
}

/** Whether they have met, or should have by now: nothing is left but to decide. */
export function haveMet({ interview }: Proposal): boolean {
  if (interview?.state === 'held') return true;
  const slot = interview?.slots.find(({ id }) => id === interview.confirmedSlotId);
  return interview?.state === 'confirmed' && slot !== undefined && new Date(slot.endsAt) < new Date();
}

/** The buttons of those decisions. */
export function Decide({ decisions, onDecide }: { decisions: Decision[]; onDecide(decision: Decision): void }) {
  const { t } = useWords();
  if (!decisions.length) return null;
  return (
    <Section title={t('decision.title')}>
      <p>{t(decisions.includes('hire') ? 'decision.afterInterview' : 'decision.newSlots')}</p>
      <Buttons>
        {decisions.map((decision, at) => (
          <Button key={decision} variant={at ? 'default' : 'filled'} onClick={() => onDecide(decision)}>
            {t(`decision.${decision}`)}
          </Button>
        ))}
      </Buttons>
    </Section>
  );
}
