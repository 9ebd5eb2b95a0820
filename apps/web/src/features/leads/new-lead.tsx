import { TextInput } from '@mantine/core';
import { createEmployer, openLead, ProblemResponse } from '@app/contracts';
import { isSiret } from '@app/domain';
import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { useKept } from '../../app/kept';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { useWords } from '../../i18n/words';
import styles from './leads.module.css';

const SIREN_DIGITS = 9;

/** Begins to prospect a company, known or new to the portfolio. */
export function NewLead() {
  const { t } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [siret, keepSiret, forgetSiret] = useKept('new-lead.siret', '');
  const [name, keepName, forgetName] = useKept('new-lead.name', '');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const { send, pending, failure } = useSend(begin, ({ id }) => {
    forgetSiret();
    forgetName();
    void queries.invalidateQueries({ queryKey: ['leads'] });
    void navigate({ to: '/prospection/$id', params: { id } });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const plain = siret.replace(/[\s.]/g, '');
    const found: FieldError[] = [];
    if (!isSiret(plain)) found.push({ field: 'lead-siret', message: t('posting.siretWrong') });
    if (!name.trim()) found.push({ field: 'lead-name', message: t('posting.companyNameMissing') });
    setErrors(found);
    if (!found.length) send({ siren: plain.slice(0, SIREN_DIGITS), name: name.trim() });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <ErrorSummary errors={errors} />
      {failure ? <FailureNote failure={failure} /> : null}
      <TextInput
        id="lead-siret"
        label={t('posting.siret')}
        inputMode="numeric"
        value={siret}
        error={messageFor(errors, 'lead-siret')}
        onChange={(event) => keepSiret(event.currentTarget.value)}
      />
      <TextInput
        id="lead-name"
        label={t('posting.companyName')}
        value={name}
        error={messageFor(errors, 'lead-name')}
        onChange={(event) => keepName(event.currentTarget.value)}
      />
      <div>
        <SendButton pending={pending}>{t('leads.begin')}</SendButton>
      </div>
    </form>
  );
}

async function begin(company: { siren: string; name: string }): Promise<{ id: string }> {
  const employerId = await employerOf(company);
  return asMyself(openLead, { body: { employerId } });
}

async function employerOf(company: { siren: string; name: string }): Promise<string> {
  try {
    return (await asMyself(createEmployer, { body: company })).id;
  } catch (error) {
    const known = error instanceof ProblemResponse ? error.problem.facts?.employerId : undefined;
    if (typeof known !== 'string') throw error;
    return known;
  }
}
