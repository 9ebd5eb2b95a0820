import { Button, Stack, Textarea } from '@mantine/core';
import { askOtherSlots } from '@app/contracts';
import { withLink } from '../../app/api';
import { useKept } from '../../app/kept';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import type { InterviewAct } from './interview-act';

/** None of the moments will do: the youth asks for others, and may say when they could. */
export function AskOther({ interview, link, show, reload, onBack }: InterviewAct & { onBack(): void }) {
  const { t } = useWords();
  const [comment, keepComment] = useKept('other.comment', '');
  const ask = () => {
    const body = comment.trim() ? { comment: comment.trim() } : {};
    return withLink(link, askOtherSlots, { params: { id: interview.id }, body });
  };
  const { send, pending, failure } = useSend(ask, show);
  return (
    <Page title={t('interview.otherTitle')} lead={t('interview.otherLead')}>
      <Stack gap="lg">
        {failure ? <FailureNote failure={failure} youth reload={reload} /> : null}
        <Textarea
          id="other-comment"
          label={`${t('interview.otherComment')} ${t('common.optional')}`}
          rows={3}
          maxLength={2000}
          value={comment}
          onChange={(event) => keepComment(event.currentTarget.value)}
        />
        <Buttons>
          <SendButton pending={pending} onSend={() => send(undefined)}>
            {t('interview.otherSend')}
          </SendButton>
          <Button variant="default" onClick={onBack}>
            {t('common.goBack')}
          </Button>
        </Buttons>
      </Stack>
    </Page>
  );
}
