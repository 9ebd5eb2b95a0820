import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useKept } from '../../app/kept';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { ConfirmDialog } from '../../design/notice/confirm-dialog';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';

interface Props {
  id: string;
  name: string;
  actions: readonly string[];
  consequence: string;
  approve(): Promise<unknown>;
  refuse(comment: string): Promise<unknown>;
}

const SHORTEST = 3;

/** Yes, or no with a reason that the other side will read. */
export function Decide({ id, name, actions, consequence, approve, refuse }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [asks, setAsks] = useState(false);
  const [comment, keepComment, forgetComment] = useKept(`refuse.${id}`, '');
  const [missing, setMissing] = useState(false);
  const after = (text: string) => {
    tell(text);
    void queries.invalidateQueries({ queryKey: ['reviews'] });
  };
  const yes = useSend(approve, () => after(t('reviews.approved', { name })));
  const no = useSend(refuse, () => {
    forgetComment();
    setAsks(false);
    after(t('reviews.refused', { name }));
  });
  const failure = yes.failure ?? no.failure;
  const send = () => {
    const tooShort = comment.trim().length < SHORTEST;
    setMissing(tooShort);
    if (!tooShort) no.send(comment.trim());
  };
  const note = failure ? (
    <FailureNote failure={failure} reload={() => void queries.invalidateQueries({ queryKey: ['reviews'] })} />
  ) : null;
  return (
    <>
      {asks ? null : note}
      <Buttons>
        {actions.includes('approve') ? (
          <SendButton pending={yes.pending} onSend={() => yes.send(undefined)}>
            {t('reviews.approve')}
          </SendButton>
        ) : null}
        {actions.includes('refuse') ? (
          <Button variant="default" onClick={() => setAsks(true)}>
            {t('reviews.refuse')}
          </Button>
        ) : null}
      </Buttons>
      {asks ? (
        <ConfirmDialog
          title={t('reviews.refuseTitle', { name })}
          consequence={consequence}
          yes={t('reviews.refuse')}
          dangerous
          pending={no.pending}
          onYes={send}
          onNo={() => setAsks(false)}
        >
          {note}
          <Textarea
            id={`comment-${id}`}
            label={t('reviews.why')}
            rows={4}
            maxLength={2000}
            value={comment}
            error={missing ? t('reviews.whyMissing') : undefined}
            onChange={(event) => keepComment(event.currentTarget.value)}
          />
        </ConfirmDialog>
      ) : null}
    </>
  );
}
