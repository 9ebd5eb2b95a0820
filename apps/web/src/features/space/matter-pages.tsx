/** One proposal and one interview inside the youth's space: the pages of their letters, opened by the link of the space. */
import { IconArrowLeft } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { LinkButton } from '../../design/page/link-button';
import { useWords } from '../../i18n/words';
import { InterviewOf } from '../interviews/interview-page';
import { AnswerTo } from '../proposals/answer-page';

/** A proposal, to say yes or no. */
export function SpaceProposalPage() {
  const { id, proposalId } = useParams({ from: '/mon-espace/$id/propositions/$proposalId' });
  return (
    <>
      <AnswerTo id={proposalId} />
      <Back id={id} />
    </>
  );
}

/** An interview, to choose a moment, ask for others, or not come. */
export function SpaceInterviewPage() {
  const { id, interviewId } = useParams({ from: '/mon-espace/$id/entretiens/$interviewId' });
  return (
    <>
      <InterviewOf id={interviewId} />
      <Back id={id} />
    </>
  );
}

function Back({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <p>
      <LinkButton
        to="/mon-espace/$id/rendez-vous"
        params={{ id }}
        variant="subtle"
        leftSection={<IconArrowLeft size={18} aria-hidden />}
      >
        {t('space.back')}
      </LinkButton>
    </p>
  );
}
