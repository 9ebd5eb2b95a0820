import { Button, Textarea } from '@mantine/core';
import { readRuptureCause } from '@app/contracts';
import { RUPTURE_CAUSES, RUPTURE_REASONS } from '@app/domain';
import { useState } from 'react';
import { asMyself } from '../../../app/api';
import { useKept } from '../../../app/kept';
import { useSend } from '../../../app/reading/send';
import { ConfirmDialog } from '../../../design/notice/confirm-dialog';
import { FailureNote } from '../../../design/notice/failure-note';
import { Facts } from '../../../design/page/facts';
import { Section } from '../../../design/page/page';
import { useWords } from '../../../i18n/words';
import type { Contract } from '../contract-key';

const SHORTEST = 10;

/** How a contract was broken; its cause stays sealed until its referent asks for it with a reason, which is written down. */
export function Rupture({ contractId, rupture }: { contractId: string; rupture: NonNullable<Contract['rupture']> }) {
  const { t, language, when } = useWords();
  const [asks, setAsks] = useState(false);
  const [why, keepWhy] = useKept('cause-why', '');
  const [short, setShort] = useState(false);
  const read = () => asMyself(readRuptureCause, { params: { id: contractId }, body: { reason: why.trim() } });
  const { send, pending, failure, answer } = useSend(read, () => setAsks(false));
  const reason = RUPTURE_REASONS.find(({ code }) => code === rupture.reason);
  const cause = RUPTURE_CAUSES.find(({ code }) => code === answer?.cause);
  return (
    <Section title={t('contract.rupture')}>
      <Facts
        facts={[
          [t('contract.brokenOn'), when.date(rupture.brokenOn)],
          [t('contract.phase'), t(`rupturePhase.${rupture.phase}`)],
          [t('contract.initiator'), t(`person.${rupture.initiator}`)],
          [t('contract.legalReason'), reason?.[language] ?? rupture.reason],
          [t('contract.comment'), rupture.comment],
          [t('contract.searchUntil'), when.deadline(rupture.searchUntilOn)],
          [t('contract.cause'), cause ? [cause[language], answer?.comment].filter(Boolean).join(' – ') : null],
        ]}
      />
      {answer ? null : (
        <div>
          <Button variant="default" onClick={() => setAsks(true)}>
            {t('contract.readCause')}
          </Button>
        </div>
      )}
      {asks ? (
        <ConfirmDialog
          title={t('contract.readCause')}
          consequence={t('contract.readCauseText')}
          yes={t('contract.readCause')}
          pending={pending}
          onYes={() => {
            setShort(why.trim().length < SHORTEST);
            if (why.trim().length >= SHORTEST) send(undefined);
          }}
          onNo={() => setAsks(false)}
        >
          {failure ? <FailureNote failure={failure} /> : null}
          <Textarea
            id="cause-why"
            label={t('contract.readCauseWhy')}
            rows={2}
            maxLength={500}
            value={why}
            error={short ? t('contract.readCauseShort') : undefined}
            onChange={(event) => keepWhy(event.currentTarget.value)}
          />
        </ConfirmDialog>
      ) : null}
    </Section>
  );
}
