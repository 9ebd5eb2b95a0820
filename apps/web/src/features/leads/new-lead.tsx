import { TextInput } from '@mantine/core';
import { addSite, createEmployer, openLead, ProblemResponse } from '@app/contracts';
import { isSiret } from '@app/domain';
import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { useKept } from '../../app/kept';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { SendButton } from '../../design/form/send-button';
import { Suggestions } from '../../design/form/suggestions';
import { FailureNote } from '../../design/notice/failure-note';
import { useWords } from '../../i18n/words';
import { findPlaces, nameOf, type Place } from '../offers/places';
import styles from './leads.module.css';

const SIREN_DIGITS = 9;

interface Company {
  siret: string;
  name: string;
  place: Place | null;
  placeText: string;
}
const EMPTY: Company = { siret: '', name: '', place: null, placeText: '' };

/** Begins to prospect a company, known or new to the portfolio. */
export function NewLead() {
  const { t } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [typed, keep, forget] = useKept<Company>('new-lead', EMPTY);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const { send, pending, failure } = useSend(begin, ({ id }) => {
    forget();
    void queries.invalidateQueries({ queryKey: ['leads'] });
    void navigate({ to: '/prospection/$id', params: { id } });
  });
  const change = (part: Partial<Company>) => keep({ ...typed, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const siret = typed.siret.replace(/[\s.]/g, '');
    const found: FieldError[] = [];
    if (!isSiret(siret)) found.push({ field: 'lead-siret', message: t('posting.siretWrong') });
    if (!typed.name.trim()) found.push({ field: 'lead-name', message: t('posting.companyNameMissing') });
    setErrors(found);
    if (!found.length) send({ ...typed, siret, name: typed.name.trim() });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <ErrorSummary errors={errors} />
      {failure ? <FailureNote failure={failure} /> : null}
      <TextInput
        id="lead-siret"
        label={t('posting.siret')}
        inputMode="numeric"
        value={typed.siret}
        error={messageFor(errors, 'lead-siret')}
        onChange={(event) => change({ siret: event.currentTarget.value })}
      />
      <TextInput
        id="lead-name"
        label={t('posting.companyName')}
        value={typed.name}
        error={messageFor(errors, 'lead-name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Suggestions
        id="lead-place"
        label={`${t('posting.place')} ${t('common.optional')}`}
        description={t('posting.placeHint')}
        text={typed.placeText}
        onText={(placeText) => change({ placeText, place: null })}
        find={findPlaces}
        keyOf={({ communeCode, postalCode }) => `${communeCode}${postalCode}`}
        show={nameOf}
        onChoose={(place) => change({ place, placeText: nameOf(place) })}
      />
      <div>
        <SendButton pending={pending}>{t('leads.begin')}</SendButton>
      </div>
    </form>
  );
}

async function begin(company: Company): Promise<{ id: string }> {
  const employerId = await employerOf(company);
  await keepSite(employerId, company);
  return asMyself(openLead, { body: { employerId } });
}

async function employerOf({ siret, name }: Company): Promise<string> {
  try {
    return (await asMyself(createEmployer, { body: { siren: siret.slice(0, SIREN_DIGITS), name } })).id;
  } catch (error) {
    const known = error instanceof ProblemResponse ? error.problem.facts?.employerId : undefined;
    if (typeof known !== 'string') throw error;
    return known;
  }
}

/** Where it is, so that its offer need not say so again; a site that is known already stays as it is. */
async function keepSite(employerId: string, { siret, place }: Company): Promise<void> {
  if (!place) return;
  const { communeCode, postalCode } = place;
  try {
    await asMyself(addSite, { params: { id: employerId }, body: { siret, communeCode, postalCode } });
  } catch (error) {
    if (!(error instanceof ProblemResponse && error.problem.code === 'site-exists')) throw error;
  }
}
