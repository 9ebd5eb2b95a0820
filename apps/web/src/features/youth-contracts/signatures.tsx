import { TextInput } from '@mantine/core';
import { recordSignature, type RequestOf } from '@app/contracts';
import { dayInParis, SIGNING_PARTIES, UNSIGNED_CONTRACT_STATES } from '@app/domain';
import { IconCheck, IconHourglass } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { useKept } from '../../app/kept';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { Select } from '../../design/form/select';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { useWords } from '../../i18n/words';
import styles from '../youths/youths.module.css';
import { type Contract, useShowContract } from './contract-key';

type Body = NonNullable<RequestOf<typeof recordSignature>['body']>;
const PROOFS = ['paper', 'electronic', 'copy'] as const;

/** Who signed and when, who is missing, and the next proof to write down. */
export function Signatures({ contract }: { contract: Contract }) {
  const { t, when } = useWords();
  const { signatures, missingSignatures, state } = contract;
  const signed = SIGNING_PARTIES.flatMap((party) => signatures.filter((one) => one.party === party));
  const [next] = missingSignatures;
  return (
    <>
      <ul className={styles.lines}>
        {signed.map(({ party, signedOn, proof }) => (
          <li key={party}>
            <p>
              <IconCheck size={18} aria-hidden /> <strong>{t(`party.${party}`)}</strong> –{' '}
              {t('contract.signedOn', { day: when.date(signedOn), proof: t(`proof.${proof}`) })}
            </p>
          </li>
        ))}
        {missingSignatures.map((party) => (
          <li key={party}>
            <p>
              <IconHourglass size={18} aria-hidden /> <strong>{t(`party.${party}`)}</strong> – {t('contract.notSigned')}
            </p>
          </li>
        ))}
      </ul>
      {state === 'inPreparation' && next ? <Record key={next} contract={contract} first={next} /> : null}
      {state !== 'inPreparation' && UNSIGNED_CONTRACT_STATES.includes(state) ? <p>{t('contract.termsFirst')}</p> : null}
    </>
  );
}

function Record({ contract, first }: { contract: Contract; first: Body['party'] }) {
  const { t } = useWords();
  const show = useShowContract();
  const today = dayInParis(new Date());
  const [party, setParty] = useState<string>(first);
  const [signedOn, setSignedOn] = useState<string>(today);
  const [proof, setProof] = useState<string>('paper');
  const [reference, keepReference, forgetReference] = useKept(`signature.${first}`, '');
  const record = (body: Body) => asMyself(recordSignature, { params: { id: contract.id }, body });
  const { send, pending, failure } = useSend(record, (changed) => {
    forgetReference();
    show(changed);
    tell(t(changed.state === 'signed' ? 'contract.isSigned' : 'contract.signatureRecorded'));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { party: party as Body['party'], proof: proof as Body['proof'], reference: reference.trim() || null };
    send({ ...body, signedOn: signedOn || today });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <h3>{t('contract.recordSignature')}</h3>
      {failure ? <FailureNote failure={failure} /> : null}
      <Select
        id="signature-party"
        label={t('contract.whoSigned')}
        value={party}
        choices={contract.missingSignatures.map((value) => ({ value, label: t(`party.${value}`) }))}
        onChange={setParty}
      />
      <TextInput
        id="signature-on"
        type="date"
        max={today}
        maw="16rem"
        label={t('contract.signatureDay')}
        value={signedOn}
        onChange={(event) => setSignedOn(event.currentTarget.value)}
      />
      <Select
        id="signature-proof"
        label={t('contract.proof')}
        value={proof}
        choices={PROOFS.map((value) => ({ value, label: t(`proof.${value}`) }))}
        onChange={setProof}
      />
      <TextInput
        id="signature-reference"
        label={`${t('contract.reference')} ${t('common.optional')}`}
        maxLength={120}
        value={reference}
        onChange={(event) => keepReference(event.currentTarget.value)}
      />
      <div>
        <SendButton pending={pending}>{t('contract.recordSignature')}</SendButton>
      </div>
    </form>
  );
}
