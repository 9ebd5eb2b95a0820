import { useWords } from '../../i18n/words';
import type { Introduction } from './introduction-key';

/** Where the newest interview stands, with its times. */
export function InterviewState({ interview }: { interview: NonNullable<Introduction['interview']> }) {
  const { t, when } = useWords();
  const { state, slots, confirmedSlotId } = interview;
  const shown = slots.filter(({ id }) => !confirmedSlotId || id === confirmedSlotId);
  return (
    <p>
      <strong>{t(`interviewState.${state}`)}</strong>
      {shown.length ? ` – ${shown.map(({ startsAt }) => when.moment(startsAt)).join(' · ')}` : null}
    </p>
  );
}
