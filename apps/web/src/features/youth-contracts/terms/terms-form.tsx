import { TextInput } from '@mantine/core';
import { changeContractTerms, type RequestOf } from '@app/contracts';
import { isSiret } from '@app/domain';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../../app/api';
import { useKept } from '../../../app/kept';
import { tell } from '../../../app/notices/toasts';
import { useSend } from '../../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../../design/form/error-summary';
import { Select } from '../../../design/form/select';
import { SendButton } from '../../../design/form/send-button';
import { FailureNote } from '../../../design/notice/failure-note';
import { useWords } from '../../../i18n/words';
import styles from '../../youths/youths.module.css';
import { type Contract, useShowContract } from '../contract-key';

type Body = NonNullable<RequestOf<typeof changeContractTerms>['body']>;
const LEVELS = [3, 4, 5, 6, 7, 8] as const;
const TEXTS = ['siteAddress', 'tutorName', 'trainingCentre'] as const;
const DAYS = ['startsOn', 'endsOn', 'trainingBeginsOn'] as const;

/** What the contract is to say; kept as typed, and whoever signed before signs anew. */
export function TermsForm({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const show = useShowContract();
  const { terms } = contract;
  const [typed, keep, forget] = useKept(`terms-${contract.revision}`, typedOf(contract));
  const [errors, setErrors] = useState<FieldError[]>([]);
  const { send, pending, failure } = useSend(
    (body: Body) => asMyself(changeContractTerms, { params: { id: contract.id }, body }),
    (changed) => {
      forget();
      show(changed);
      tell(t('contract.termsSaved'));
    },
  );
  const field = (name: Exclude<keyof typeof typed, 'permanent'>) => ({
    id: `terms-${name}`,
    value: typed[name],
    error: messageFor(errors, `terms-${name}`),
    onChange: (event: { currentTarget: { value: string } }) => keep({ ...typed, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const siret = typed.siret.replace(/[\s.]/g, '');
    const hours = Number(typed.trainingHours);
    const found: FieldError[] = [];
    if (!typed.employerName.trim()) found.push({ field: 'terms-employerName', message: t('contract.employerMissing') });
    if (siret && !isSiret(siret)) found.push({ field: 'terms-siret', message: t('posting.siretWrong') });
    if (typed.trainingHours && !(Number.isInteger(hours) && hours > 0))
      found.push({ field: 'terms-trainingHours', message: t('contract.hoursWrong') });
    if (typed.startsOn && typed.endsOn && typed.endsOn <= typed.startsOn)
      found.push({ field: 'terms-endsOn', message: t('contract.endsBefore') });
    setErrors(found);
    if (!found.length) send({ revision: contract.revision, ...bodyOf(typed, siret) });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      {contract.signatures.length ? <p>{t('contract.signAnew')}</p> : null}
      <ErrorSummary errors={errors} />
      {failure ? <FailureNote failure={failure} /> : null}
      <TextInput {...field('employerName')} label={t('contract.employerName')} maxLength={120} />
      <TextInput {...field('siret')} label={t('contract.siret')} inputMode="numeric" maw="20rem" />
      {TEXTS.map((name) => (
        <TextInput key={name} {...field(name)} label={t(`contract.${name}`)} maxLength={120} />
      ))}
      {DAYS.map((name) => (
        <TextInput key={name} {...field(name)} type="date" label={t(`contract.${name}`)} maw="16rem" />
      ))}
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={typed.permanent}
          onChange={(event) => keep({ ...typed, permanent: event.currentTarget.checked })}
        />
        {t('contract.permanent')}
      </label>
      <TextInput {...field('diplomaTitle')} label={t('contract.diploma')} maxLength={120} />
      <Select
        id="terms-level"
        label={t('contract.level')}
        value={typed.diplomaLevel}
        choices={LEVELS.map((level) => ({ value: String(level), label: t('contract.levelNumber', { level }) }))}
        onChange={(diplomaLevel) => keep({ ...typed, diplomaLevel })}
      />
      {terms.contractType === 'vocational' ? (
        <TextInput {...field('trainingHours')} label={t('contract.trainingHours')} inputMode="numeric" maw="16rem" />
      ) : null}
      <div>
        <SendButton pending={pending}>{t('contract.saveTerms')}</SendButton>
      </div>
    </form>
  );
}

const typedOf = ({ terms }: Contract) => ({
  employerName: terms.employerName,
  siret: terms.siret ?? '',
  siteAddress: terms.siteAddress ?? '',
  tutorName: terms.tutorName ?? '',
  trainingCentre: terms.trainingCentre ?? '',
  startsOn: (terms.startsOn ?? '') as string,
  endsOn: (terms.endsOn ?? '') as string,
  trainingBeginsOn: (terms.trainingBeginsOn ?? '') as string,
  permanent: terms.permanent,
  diplomaTitle: terms.diploma?.title ?? '',
  diplomaLevel: String(terms.diploma?.level ?? LEVELS[0]),
  trainingHours: terms.trainingHours === null ? '' : String(terms.trainingHours),
});

function bodyOf(typed: ReturnType<typeof typedOf>, siret: string): Omit<Body, 'revision'> {
  const { employerName, siteAddress, tutorName, trainingCentre, diplomaTitle } = typed;
  return {
    employerName: employerName.trim(),
    siret: siret || null,
    siteAddress: siteAddress.trim() || null,
    tutorName: tutorName.trim() || null,
    trainingCentre: trainingCentre.trim() || null,
    startsOn: typed.startsOn || null,
    endsOn: typed.endsOn || null,
    trainingBeginsOn: typed.trainingBeginsOn || null,
    permanent: typed.permanent,
    diploma: diplomaTitle.trim() ? { title: diplomaTitle.trim(), level: Number(typed.diplomaLevel) } : null,
    trainingHours: typed.trainingHours ? Number(typed.trainingHours) : null,
  };
}
