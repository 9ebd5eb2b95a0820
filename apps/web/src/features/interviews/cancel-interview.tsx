import { Button, Stack, Textarea } from '@mantine/core';
import { cancelInterview } from '@app/contracts';
import { withLink } from '../../app/api';
import { useKept } from '../../app/kept';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import type { InterviewAct } from './interview-act';

/** The youth cannot come to an interview that was confirmed: a few words for the coach if they like, and one more touch. */
export function CancelInterview({ interview, link, show, reload, onBack }: InterviewAct & { onBack(): void }) {
  const { t } = useWords();
  const [comment, keepComment] = useKept('cancel.comment', '');
  const cancel = () => {
    const words = comment.trim() ? { comment: comment.trim() } : {};
    const body = { reason: 'youth-unavailable', ...words };
    return withLink(link, cancelInterview, { params: { id: interview.id }, body });
  };
  const { send, pending, failure } = useSend(cancel, show);
  return (
    <Page title={t('interview.cancelTitle')} lead={t('interview.cancelLead')}>
      <Stack gap="lg">
        {failure ? <FailureNote failure={failure} youth reload={reload} /> : null}
        <Textarea
          id="cancel-comment"
          label={`${t('interview.comment')} ${t('common.optional')}`}
          rows={3}
          maxLength={2000}
          value={comment}
          onChange={(event) => keepComment(event.currentTarget.value)}
        />
        <Buttons>
          <SendButton pending={pending} onSend={() => send(undefined)}>
            {t('interview.cancelSend')}
          </SendButton>
          <Button variant="default" onClick={onBack}>
            {t('common.goBack')}
          </Button>
        </Buttons>
      </Stack>
    </Page>
  );
}
