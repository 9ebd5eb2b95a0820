import { Button, Textarea } from '@mantine/core';
import { makeProposal } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { failureOf } from '../../app/failure';
import { useKept } from '../../app/kept';
import { tell, tellFailure } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { ConfirmDialog } from '../../design/notice/confirm-dialog';
import { FailureNote } from '../../design/notice/failure-note';
import { useWords } from '../../i18n/words';
import type { Entry } from './entry';
import { useReasonWords } from './reason-words';

const SHORTEST = 3;

interface Props {
  offerId: string;
  youthId: string;
  /** The list on which the coach saw this pair, kept with the proposal. */
  rankingId?: string | undefined;
  entry: Entry;
  /** Whom and what it is about, for the button and the question. */
  name: string;
  onDone?: () => void;
}

/** Proposes an offer to a youth: one press opens the reason, already written from what fits; the second one sends it. */
export function Propose({ offerId, youthId, rankingId, entry, name, onDone }: Props) {
  const { t } = useWords();
  const words = useReasonWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asks, setAsks] = useState(false);
  const [reason, keepReason, forgetReason] = useKept(
    `propose.${offerId}.${youthId}`,
    t('ranked.reasonFrom', { fits: words.because(entry).join(', ') }),
  );
  const [short, setShort] = useState(false);
  const propose = async () => {
    const body = { offerId, youthId, reason: reason.trim(), ...(rankingId ? { rankingId } : {}) };
    try {
      return await asMyself(makeProposal, { body });
    } catch (error) {
      // Another tab or a colleague was faster: the list shows it once it is read again.
      if (failureOf(error).code === 'proposal-exists') {
        tellFailure(t('problem.proposal-exists'));
        void queries.invalidateQueries({ queryKey: ['proposals'] });
      }
      throw error;
    }
  };
  const { send, pending, failure } = useSend(propose, ({ id }) => {
    forgetReason();
    setAsks(false);
    void queries.invalidateQueries({ queryKey: ['proposals'] });
    tell(t('ranked.proposed', { name }));
    if (onDone) onDone();
    else void navigate({ to: '/mises-en-relation/$id', params: { id } });
  });
  const go = () => {
    setShort(reason.trim().length < SHORTEST);
    if (reason.trim().length >= SHORTEST) send(undefined);
  };
  return (
    <>
      <Button aria-label={t('ranked.proposeTo', { name })} onClick={() => setAsks(true)}>
        {t('ranked.propose')}
      </Button>
      {asks ? (
        <ConfirmDialog
          title={t('ranked.proposeTo', { name })}
          consequence={t('ranked.proposeText')}
          yes={t('ranked.proposeYes')}
          pending={pending}
          onYes={go}
          onNo={() => setAsks(false)}
        >
          {failure ? <FailureNote failure={failure} /> : null}
          <Textarea
            id={`reason-${offerId}-${youthId}`}
            label={t('ranked.reason')}
            rows={4}
            maxLength={2000}
            value={reason}
            error={short ? t('ranked.reasonMissing') : undefined}
            onChange={(event) => keepReason(event.currentTarget.value)}
          />
        </ConfirmDialog>
      ) : null}
    </>
  );
}
