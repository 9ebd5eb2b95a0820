import { Button } from '@mantine/core';
import { IconCalendarPlus, IconMap } from '@tabler/icons-react';
import type { readInterview, ResponseOf } from '@app/contracts';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { directionsTo, saveForCalendar } from './calendar-file';
import { Appointment } from './choose-slot';

interface Props {
  proposal: ResponseOf<typeof readInterview>;
  onCancel?: () => void;
}

/** What happens next: the confirmed appointment, or why there is none. */
export function InterviewOutcome({ proposal: { interview, offer }, onCancel }: Props) {
  const { t } = useWords();
  const slot = interview?.slots.find(({ id }) => id === interview.confirmedSlotId);
  if (interview?.state === 'confirmed' && slot) {
    return (
      <Page title={t('interview.confirmedTitle')} lead={`${offer.employerName} – ${offer.title}`}>
        <Appointment slot={slot} address={offer.siteAddress} />
        <Buttons>
          <Button
            variant="default"
            leftSection={<IconCalendarPlus size={18} aria-hidden />}
            onClick={() =>
              saveForCalendar({
                ...{ id: interview.id, startsAt: slot.startsAt, endsAt: slot.endsAt, place: offer.siteAddress },
                title: t('interview.calendarTitle', { employer: offer.employerName }),
              })
            }
          >
            {t('interview.toCalendar')}
          </Button>
          <Button
            component="a"
            variant="default"
            leftSection={<IconMap size={18} aria-hidden />}
            href={directionsTo(offer.siteAddress)}
            target="_blank"
            rel="noreferrer"
          >
            {t('interview.directions')}
          </Button>
        </Buttons>
        <NextStep>
          <p>{t('interview.prepare')}</p>
          {onCancel && interview.actions.includes('cancel') ? (
            <Buttons>
              <Button variant="default" onClick={onCancel}>
                {t('interview.cannotCome')}
              </Button>
            </Buttons>
          ) : null}
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
