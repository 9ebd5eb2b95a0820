import type { readInterview, ResponseOf } from '@app/contracts';
import { NextStep } from '../../design/page/next-step';
import { Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { Appointment } from './choose-slot';

/** What happens next: the confirmed appointment, or why there is none. */
export function InterviewOutcome({ proposal: { interview, offer } }: { proposal: ResponseOf<typeof readInterview> }) {
  const { t } = useWords();
  const slot = interview?.slots.find(({ id }) => id === interview.confirmedSlotId);
  if (interview?.state === 'confirmed' && slot) {
    return (
      <Page title={t('interview.confirmedTitle')} lead={`${offer.employerName} – ${offer.title}`}>
        <Appointment slot={slot} address={offer.siteAddress} />
        <NextStep>
          <p>{t('interview.calendar')}</p>
          <p>{t('interview.prepare')}</p>
        </NextStep>
      </Page>
    );
  }
  const kind = interview?.state === 'declined' ? 'declined' : interview?.state === 'slotsAsked' ? 'asked' : 'closed';
  return (
    <Page title={t(`interview.${kind}Title`)}>
      <NextStep>
        <p>{t(`interview.${kind}`)}</p>
      </NextStep>
    </Page>
  );
}
