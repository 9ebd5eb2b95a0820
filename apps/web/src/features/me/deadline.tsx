import type { readProposal, ResponseOf } from '@app/contracts';
import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { isPast } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import styles from './me.module.css';

type Proposal = ResponseOf<typeof readProposal>;

/** Who must do what before when; what is late says so in a word, with a sign and in the colour kept for it. */
export function Deadline({ proposal }: { proposal: Proposal }) {
  const { t } = useWords();
  const sentence = useSentence(proposal);
  const late = proposal.nextActor !== null && proposal.deadlineOn !== null && isPast(proposal.deadlineOn);
  if (!sentence) return <p className={styles.quiet}>{t('waiting.nobody')}</p>;
  return (
    <p className={late ? `${styles.deadline} ${styles.late}` : styles.deadline}>
      {late ? <IconAlertTriangle size={18} aria-hidden /> : <IconHourglass size={18} aria-hidden />}
      <span>
        {late ? <strong>{t('waiting.late')} – </strong> : null}
        {sentence}
      </span>
    </p>
  );
}

function useSentence({ nextActor, deadlineOn, interview, offer, state }: Proposal): string | null {
  const { t, when } = useWords();
  if (state === 'interviewing' && interview) {
    const confirmed = interview.slots.find(({ id }) => id === interview.confirmedSlotId);
    if (interview.state === 'confirmed' && confirmed) {
      const over = new Date(confirmed.endsAt) < new Date();
      return t(over ? 'waiting.met' : 'waiting.meeting', { when: when.deadlineAt(confirmed.startsAt) });
    }
    if (interview.state === 'slotsOffered' && interview.answerBefore) {
      return t('waiting.slots', { when: when.deadlineAt(interview.answerBefore) });
    }
  }
  if (!nextActor || !deadlineOn) return null;
  const before = when.deadline(deadlineOn);
  if (nextActor === 'employer') return t('waiting.employer', { employer: offer.employerName, when: before });
  const named = nextActor === 'youth' || nextActor === 'guardian' || nextActor === 'coach' ? nextActor : 'other';
  return t(`waiting.${named}`, { when: before });
}
