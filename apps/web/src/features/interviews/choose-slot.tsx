import { Button } from '@mantine/core';
import { confirmInterview } from '@app/contracts';
import { IconMapPin } from '@tabler/icons-react';
import { useState } from 'react';
import { withLink } from '../../app/api';
import { useSend } from '../../app/reading/send';
import { Facts } from '../../design/page/facts';
import { FailureNote } from '../../design/notice/failure-note';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page, Section } from '../../design/page/page';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';
import type { InterviewAct } from './interview-act';
import styles from './interviews.module.css';

type Slot = InterviewAct['interview']['slots'][number];

type Choosing = InterviewAct & { onNo(): void; onOther(): void };

/** The slots as big buttons; one more touch confirms, so that a slip of the finger commits to nothing. */
export function ChooseSlot({ proposal, interview, link, show, reload, onNo, onOther }: Choosing) {
  const { t, when } = useWords();
  const [chosen, setChosen] = useState<Slot | null>(null);
  const confirm = (slotId: string) =>
    withLink(link, confirmInterview, { params: { id: interview.id }, body: { slotId } });
  const { send, pending, failure } = useSend(confirm, show);
  const { offer } = proposal;
  const note = failure ? <FailureNote failure={failure} youth reload={reload} /> : null;

  if (chosen) {
    return (
      <Page title={t('interview.confirmTitle')}>
        <Appointment slot={chosen} address={offer.siteAddress} />
        <NextStep>
          <p>{t('interview.confirmText')}</p>
          {note}
          <Buttons>
            <SendButton pending={pending} onSend={() => send(chosen.id)}>
              {t('interview.confirm')}
            </SendButton>
            <Button variant="default" onClick={() => setChosen(null)}>
              {t('interview.other')}
            </Button>
          </Buttons>
        </NextStep>
      </Page>
    );
  }
  return (
    <Page
      title={t('interview.title', { employer: offer.employerName })}
      lead={t(interview.slots.length > 1 ? 'interview.lead' : 'interview.leadOne')}
    >
      <Facts facts={[[t('common.offer'), offer.title]]} />
      <p className={styles.place}>
        <IconMapPin size={20} aria-hidden />
        {offer.siteAddress}
      </p>
      <Section title={t('interview.slots')}>
        {interview.answerBefore ? (
          <p>{t('interview.deadline', { when: when.deadlineAt(interview.answerBefore) })}</p>
        ) : null}
        <ul className={styles.slots}>
          {interview.slots.map((slot) => (
            <li key={slot.id}>
              <SlotButton slot={slot} onChoose={() => setChosen(slot)} />
            </li>
          ))}
        </ul>
      </Section>
      <OtherAnswers actions={interview.actions} onNo={onNo} onOther={onOther} />
    </Page>
  );
}

function OtherAnswers({ actions, onNo, onOther }: { actions: string[]; onNo(): void; onOther(): void }) {
  const { t } = useWords();
  return (
    <Buttons>
      {actions.includes('askOther') ? (
        <Button variant="default" onClick={onOther}>
          {t('interview.askOther')}
        </Button>
      ) : null}
      {actions.includes('decline') ? (
        <Button variant="default" onClick={onNo}>
          {t('interview.no')}
        </Button>
      ) : null}
    </Buttons>
  );
}

function SlotButton({ slot, onChoose }: { slot: Slot; onChoose(): void }) {
  const { t, when } = useWords();
  const minutes = (Date.parse(slot.endsAt) - Date.parse(slot.startsAt)) / 60_000;
  return (
    <button type="button" className={styles.slot} onClick={onChoose}>
      <span className={styles.moment}>{when.moment(slot.startsAt)}</span>
      <span>
        {t('interview.choose')} ({t('interview.minutes', { count: minutes })})
      </span>
    </button>
  );
}

/** When and where an interview takes place. */
export function Appointment({ slot, address }: { slot: Slot; address: string }) {
  const { t, when } = useWords();
  return (
    <Facts
      facts={[
        [t('interview.when'), when.deadlineAt(slot.startsAt)],
        [t('interview.where'), address],
      ]}
    />
  );
}
