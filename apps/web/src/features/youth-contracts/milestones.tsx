import { Button, Textarea, TextInput } from '@mantine/core';
import { holdMilestone } from '@app/contracts';
import { dayInParis } from '@app/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { useKept } from '../../app/kept';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { Due } from '../../design/life/due';
import { ConfirmDialog } from '../../design/notice/confirm-dialog';
import { FailureNote } from '../../design/notice/failure-note';
import { useWords } from '../../i18n/words';
import styles from '../youths/youths.module.css';
import { type Contract, contractKey } from './contract-key';

type Milestone = Contract['milestones'][number];

/** The appointments with a contract, held or to be held. */
export function Milestones({ contract: { milestones } }: { contract: Contract }) {
  const { t, when } = useWords();
  return (
    <ul className={styles.lines}>
      {milestones.map((one) => (
        <li key={one.id}>
          <p>
            <strong>{t(`milestone.${one.kind}`)}</strong>
            {one.doneOn ? ` – ${t('milestone.heldOn', { day: when.date(one.doneOn) })}` : null}
          </p>
          {one.note ? <p>{one.note}</p> : null}
          {one.doneOn ? null : (
            <>
              <Due on={one.dueOn} sentence={t('waitingFor.before', { when: when.deadline(one.dueOn) })} />
              <HoldMilestone milestone={one} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Says that an appointment was held, and what came of it. */
export function HoldMilestone({ milestone: { id, kind, contractId } }: { milestone: Milestone }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const today = dayInParis(new Date());
  const [asks, setAsks] = useState(false);
  const [on, setOn] = useState<string>(today);
  const [note, keepNote, forgetNote] = useKept(`milestone.${id}`, '');
  const hold = () => asMyself(holdMilestone, { params: { id }, body: { on: on || today, note: note.trim() || null } });
  const { send, pending, failure } = useSend(hold, () => {
    forgetNote();
    setAsks(false);
    void queries.invalidateQueries({ queryKey: contractKey(contractId) });
    void queries.invalidateQueries({ queryKey: ['agenda'] });
    tell(t('milestone.recorded'));
  });
  return (
    <div>
      <Button size="sm" variant="default" onClick={() => setAsks(true)}>
        {t('milestone.hold')}
        <span className={styles.heard}> – {t(`milestone.${kind}`)}</span>
      </Button>
      {asks ? (
        <ConfirmDialog
          title={t(`milestone.${kind}`)}
          yes={t('milestone.hold')}
          pending={pending}
          onYes={() => send(undefined)}
          onNo={() => setAsks(false)}
        >
          {failure ? <FailureNote failure={failure} /> : null}
          <TextInput
            id={`held-on-${id}`}
            type="date"
            max={today}
            label={t('milestone.day')}
            value={on}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
          <Textarea
            id={`held-note-${id}`}
            label={`${t('milestone.note')} ${t('common.optional')}`}
            rows={3}
            maxLength={2000}
            value={note}
            onChange={(event) => keepNote(event.currentTarget.value)}
          />
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
