import { TextInput } from '@mantine/core';
import { promiseContract } from '@app/contracts';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { useKept, useWasKept } from '../../app/kept';
import { useSend } from '../../app/reading/send';
import { Choices } from '../../design/form/choices';
import { messageFor, ErrorSummary, type FieldError } from '../../design/form/error-summary';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { useContracts } from '../youths/followed';
import { ContractDue, ContractPath } from './contract-path';
import { useShowContract } from './contract-key';
import styles from '../youths/youths.module.css';

/** The contracts of a youth, the newest first: where each stands and who acts next; and a promise made outside. */
export function FollowUp({ youthId }: { youthId: string }) {
  const { t } = useWords();
  const begun = useWasKept('contract-promise');
  const query = useContracts(youthId);
  return (
    <>
      <Reading query={query}>
        {({ items }) =>
          items.length ? (
            <ul className={styles.lines}>
              {items.map((contract) => (
                <li key={contract.id}>
                  <h3>
                    <Link to="/contrats/$id" params={{ id: contract.id }}>
                      {t(`common.${contract.contractType}`)} – {contract.employerName}
                    </Link>
                  </h3>
                  <ContractPath state={contract.state} />
                  <ContractDue of={contract} />
                </li>
              ))}
            </ul>
          ) : (
            <p>{t('contract.none')}</p>
          )
        }
      </Reading>
      <details className={styles.fold} open={begun}>
        <summary>{t('contract.promise')}</summary>
        <PromiseForm youthId={youthId} />
      </details>
    </>
  );
}

const EMPTY = { contractType: 'apprenticeship', employerName: '', startsOn: '' };

function PromiseForm({ youthId }: { youthId: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const show = useShowContract();
  const [typed, keep, forget] = useKept('contract-promise', EMPTY);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const promise = ({ contractType, employerName, startsOn }: typeof EMPTY) =>
    asMyself(promiseContract, {
      params: { id: youthId },
      body: {
        contractType: contractType as 'apprenticeship' | 'vocational',
        employerName: employerName.trim(),
        startsOn: startsOn || null,
      },
    });
  const { send, pending, failure } = useSend(promise, (contract) => {
    forget();
    show(contract);
    void navigate({ to: '/contrats/$id', params: { id: contract.id } });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = typed.employerName.trim()
      ? []
      : [{ field: 'promise-employer', message: t('contract.employerMissing') }];
    setErrors(found);
    if (!found.length) send(typed);
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <p>{t('contract.promiseText')}</p>
      <ErrorSummary errors={errors} />
      {failure ? <FailureNote failure={failure} /> : null}
      <TextInput
        id="promise-employer"
        label={t('contract.employerName')}
        maxLength={120}
        value={typed.employerName}
        error={messageFor(errors, 'promise-employer')}
        onChange={(event) => keep({ ...typed, employerName: event.currentTarget.value })}
      />
      <Choices
        id="promise-type"
        legend={t('contract.type')}
        value={typed.contractType}
        choices={(['apprenticeship', 'vocational'] as const).map((value) => ({ value, label: t(`common.${value}`) }))}
        onChange={(contractType) => keep({ ...typed, contractType })}
      />
      <TextInput
        id="promise-starts"
        type="date"
        maw="16rem"
        label={`${t('contract.startsOn')} ${t('common.optional')}`}
        value={typed.startsOn}
        onChange={(event) => keep({ ...typed, startsOn: event.currentTarget.value })}
      />
      <div>
        <SendButton pending={pending}>{t('contract.promise')}</SendButton>
      </div>
    </form>
  );
}
