import type { readProposal, ResponseOf } from '@app/contracts';
import type { ReactNode } from 'react';
import { NextStep } from '../../design/page/next-step';
import { Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { Decide, type Decision } from '../decisions/decide';
import { Hired } from './hired';
import styles from './proposals.module.css';

type Proposal = ResponseOf<typeof readProposal>;

interface Props {
  proposal: Proposal;
  decisions: Decision[];
  onDecide(decision: Decision): void;
}

/** What happens next once the employer has answered, or once the proposal ended without them. */
export function ProfileOutcome({ proposal: { state, interview, contract }, decisions, onDecide }: Props) {
  const { t } = useWords();
  if (state === 'interviewing' && interview) {
    return (
      <Interviewing interview={interview}>
        <Decide decisions={decisions} onDecide={onDecide} />
      </Interviewing>
    );
  }
  if (state === 'hired') return <Hired contract={contract ?? 'preparing'} />;
  const refused = state === 'refused' || state === 'notHired';
  return (
    <Page title={t(refused ? 'profile.refusedTitle' : 'profile.closedTitle')}>
      <NextStep>
        <p>{t(refused ? 'profile.refused' : 'profile.closed')}</p>
      </NextStep>
    </Page>
  );
}

function Interviewing({ interview, children }: { interview: NonNullable<Proposal['interview']>; children: ReactNode }) {
  const { t, when } = useWords();
  const confirmed = interview.slots.find(({ id }) => id === interview.confirmedSlotId);
  // A slot that was called off stays in the file.
  if (confirmed && interview.state !== 'cancelled') {
    return (
      <Page title={t('profile.confirmedTitle')}>
        <NextStep>
          <p>{t('profile.confirmed', { when: when.deadlineAt(confirmed.startsAt) })}</p>
        </NextStep>
        {children}
      </Page>
    );
  }
  if (interview.state !== 'slotsOffered') {
    const kind = interview.state === 'slotsAsked' ? 'asked' : interview.state === 'cancelled' ? 'calledOff' : 'noSlot';
    return (
      <Page title={t(`profile.${kind}Title`)}>
        <NextStep>
          <p>{t(`profile.${kind}`)}</p>
        </NextStep>
        {children}
      </Page>
    );
  }
  return (
    <Page title={t('profile.invitedTitle')}>
      <NextStep>
        <p>
          {interview.answerBefore
            ? t('profile.invited', { when: when.deadlineAt(interview.answerBefore) })
            : t('profile.invitedNoDate')}
        </p>
      </NextStep>
      <Section title={t('profile.yourSlots')}>
        <ul className={styles.points}>
          {interview.slots.map(({ id, startsAt }) => (
            <li key={id}>{when.moment(startsAt)}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
