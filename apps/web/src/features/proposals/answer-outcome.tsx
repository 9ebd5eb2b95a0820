import type { readProposal, ResponseOf } from '@app/contracts';
import { NextStep } from '../../design/page/next-step';
import { Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { ProposedOffer } from './proposed-offer';

type Proposal = ResponseOf<typeof readProposal>;

interface Outcome {
  title: string;
  sentences: string[];
}

/** What happens next once the youth has answered, or once the proposal ended without them. */
export function AnswerOutcome({ proposal }: { proposal: Proposal }) {
  const { title, sentences } = useOutcome(proposal);
  return (
    <Page title={title}>
      <NextStep>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </NextStep>
      <ProposedOffer proposal={proposal} />
    </Page>
  );
}

function useOutcome({ state, offer, deadlineOn }: Proposal): Outcome {
  const { t, when } = useWords();
  const employer = offer.employerName;
  const by = deadlineOn ? when.deadline(deadlineOn) : null;
  switch (state) {
    case 'agreed': {
      const next = by ? t('proposal.agreed', { employer, when: by }) : t('proposal.agreedNoDate', { employer });
      return { title: t('proposal.agreedTitle'), sentences: [next, t('proposal.agreedThen')] };
    }
    case 'awaitingGuardian': {
      const next = by ? t('proposal.guardian', { when: by }) : t('proposal.guardianNoDate');
      return { title: t('proposal.guardianTitle'), sentences: [next] };
    }
    case 'sent':
    case 'onHold': {
      const next = by ? t('proposal.sent', { employer, when: by }) : t('proposal.sentNoDate', { employer });
      return { title: t('proposal.sentTitle'), sentences: [next] };
    }
    case 'declined':
      return { title: t('proposal.declinedTitle'), sentences: [t('proposal.declined')] };
    case 'interviewing':
      return { title: t('proposal.interviewTitle'), sentences: [t('proposal.interview')] };
    case 'refused':
    case 'notHired':
      return { title: t('proposal.refusedTitle'), sentences: [t('proposal.refused')] };
    case 'hired':
      return { title: t('proposal.hiredTitle'), sentences: [t('proposal.hired')] };
    case 'obsolete':
      return { title: t('proposal.takenTitle'), sentences: [t('proposal.taken'), t('proposal.takenThen')] };
    default:
      return { title: t('proposal.closedTitle'), sentences: [t('proposal.closed')] };
  }
}
