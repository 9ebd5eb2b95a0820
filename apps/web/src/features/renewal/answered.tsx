import type { readOwnOffer, ResponseOf } from '@app/contracts';
import { NextStep } from '../../design/page/next-step';
import { Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';

/** What the employer has just said; `someLeft` when an opening was filled and others are not. */
export type Renewed = 'prolonged' | 'filled' | 'someLeft' | 'abandoned';

/** What became of the offer, or that nothing waits for an answer any more. */
export function Answered({ offer, done }: { offer: ResponseOf<typeof readOwnOffer>; done: Renewed | null }) {
  const { t, when } = useWords();
  const text = {
    prolonged: () => (offer.deadlineOn ? t('renewal.prolonged', { when: when.deadline(offer.deadlineOn) }) : ''),
    filled: () => t('renewal.filledText'),
    someLeft: () => t('renewal.someLeft'),
    abandoned: () => t('renewal.abandoned'),
    closed: () => t('renewal.closed'),
  }[done ?? 'closed']();
  return (
    <Page title={t(`renewal.${done ?? 'closed'}Title`)} lead={`${offer.title} – ${offer.employerName}`}>
      <NextStep>
        <p>{text}</p>
      </NextStep>
    </Page>
  );
}
