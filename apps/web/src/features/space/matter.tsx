import { Due } from '../../design/life/due';
import { LinkButton } from '../../design/page/link-button';
import { useWords } from '../../i18n/words';
import type { Waiting } from './waiting';

/** One thing that waits for the youth: what it is, before when, and the way to it. */
export function Matter({ youthId, waiting, main = false }: { youthId: string; waiting: Waiting; main?: boolean }) {
  const { t, when } = useWords();
  const { kind, by, proposal } = waiting;
  const { title: offer, employerName: employer } = proposal.offer;
  const sentence = {
    answer: () => t('space.proposed', { offer, employer }),
    slots: () => t('space.invited', { offer, employer }),
    meeting: () => t('space.meeting', { employer, when: when.deadlineAt(by) }),
  }[kind]();
  return (
    <>
      <p>{sentence}</p>
      {kind === 'answer' && proposal.deadlineOn ? (
        <Due
          on={proposal.deadlineOn}
          sentence={t('space.answerBefore', { when: when.deadline(proposal.deadlineOn) })}
        />
      ) : null}
      {kind === 'slots' && proposal.interview?.answerBefore ? (
        <Due
          on={proposal.interview.answerBefore.slice(0, 10)}
          sentence={t('space.slotBefore', { when: when.deadlineAt(proposal.interview.answerBefore) })}
        />
      ) : null}
      <ToIt
        youthId={youthId}
        waiting={waiting}
        main={main}
        words={t(kind === 'answer' ? 'space.answer' : kind === 'slots' ? 'space.chooseSlot' : 'space.see')}
      />
    </>
  );
}

interface ToItProps {
  youthId: string;
  waiting: Waiting;
  main: boolean;
  words: string;
}

function ToIt({ youthId, waiting: { kind, proposal }, main, words }: ToItProps) {
  const looks = {
    ...(main ? {} : { variant: 'default' }),
    'aria-label': `${words} – ${proposal.offer.title}`,
  };
  if (kind === 'answer' || !proposal.interview)
    return (
      <LinkButton
        to="/mon-espace/$id/propositions/$proposalId"
        params={{ id: youthId, proposalId: proposal.id }}
        {...looks}
      >
        {words}
      </LinkButton>
    );
  return (
    <LinkButton
      to="/mon-espace/$id/entretiens/$interviewId"
      params={{ id: youthId, interviewId: proposal.interview.id }}
      {...looks}
    >
      {words}
    </LinkButton>
  );
}
