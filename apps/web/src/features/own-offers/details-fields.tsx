import { TextInput } from '@mantine/core';
import { employerKind, offerRhythm, weekday, workMode } from '@app/contracts';
import { REGULATED_WORK } from '@app/domain';
import { Checks } from '../../design/form/checks';
import { type FieldError, messageFor } from '../../design/form/error-summary';
import { Select } from '../../design/form/select';
import { useWords } from '../../i18n/words';
import { useOfferWords } from '../offers/offer-words';
import styles from './own-offers.module.css';
import type { TypedDetails, YES_OR_NO } from './typed-details';

interface Props {
  typed: TypedDetails;
  errors: FieldError[];
  keep(part: Partial<TypedDetails>): void;
}

const LEVELS = [3, 4, 5, 6, 7, 8] as const;
type Chosen =
  (typeof YES_OR_NO)[number] | 'levelPrepared' | 'levelRequired' | 'rhythm' | 'workMode' | 'employerKind' | 'regulated';

/** What an offer says beside its title, in groups that are opened one by one; what is left unknown is asked for later. */
export function DetailsFields(props: Props) {
  const { t } = useWords();
  const groups = { hours: Hours, training: Training, work: Work, rules: Rules } as const;
  return Object.entries(groups).map(([name, Group]) => (
    <details key={name} className={styles.fold}>
      <summary>{t(`details.${name as keyof typeof groups}`)}</summary>
      <div className={styles.form}>
        <Group {...props} />
      </div>
    </details>
  ));
}

function useChoice({ typed, keep, errors }: Props) {
  const { t } = useWords();
  const unknown = { value: '', label: t('details.unknown') };
  const choice = (name: Chosen, choices: { value: string; label: string }[]) => (
    <Select
      key={name}
      id={`edit-${name}`}
      label={t(`details.${name}`)}
      value={typed[name]}
      error={messageFor(errors, `edit-${name}`)}
      choices={[unknown, ...choices]}
      onChange={(value) => keep({ [name]: value })}
    />
  );
  const yesOrNo = (name: Chosen) =>
    choice(name, [
      { value: 'yes', label: t('details.yes') },
      { value: 'no', label: t('details.no') },
    ]);
  const text = (
    name: 'durationMonths' | 'hoursPerWeek' | 'earliestAt' | 'latestAt' | 'minorsDeclaredOn',
    type = 'text',
  ) => (
    <TextInput
      key={name}
      id={`edit-${name}`}
      type={type}
      maw="16rem"
      label={t(`details.${name}`)}
      value={typed[name]}
      error={messageFor(errors, `edit-${name}`)}
      {...(type === 'text' ? { inputMode: 'decimal' } : {})}
      onChange={(event) => keep({ [name]: event.currentTarget.value })}
    />
  );
  return { choice, yesOrNo, text };
}

function Hours(props: Props) {
  const { yesOrNo, text } = useChoice(props);
  return (
    <>
      {text('hoursPerWeek')}
      {text('earliestAt', 'time')}
      {text('latestAt', 'time')}
      {yesOrNo('earlyStart')}
      {yesOrNo('nightWork')}
      {yesOrNo('weekendWork')}
    </>
  );
}

function Training(props: Props) {
  const { t } = useWords();
  const { level } = useOfferWords();
  const { choice, yesOrNo, text } = useChoice(props);
  const levels = LEVELS.map((number) => ({ value: String(number), label: level(number) }));
  return (
    <>
      {choice('levelPrepared', levels)}
      {choice('levelRequired', levels)}
      {yesOrNo('professionalRequired')}
      {text('durationMonths')}
      {choice(
        'rhythm',
        offerRhythm.options.map((value) => ({ value, label: t(`offers.rhythm_${value}`) })),
      )}
      <Checks
        legend={t('details.trainingDays')}
        choices={weekday.options.map((value) => ({ value, label: t(`offers.${value}`) }))}
        chosen={props.typed.trainingDays}
        onChange={(trainingDays) => props.keep({ trainingDays })}
      />
    </>
  );
}

function Work(props: Props) {
  const { t } = useWords();
  const { choice, yesOrNo } = useChoice(props);
  return (
    <>
      {yesOrNo('tutorKnown')}
      {yesOrNo('reachableWithoutLicence')}
      {choice(
        'workMode',
        workMode.options.map((value) => ({ value, label: t(`details.mode_${value}`) })),
      )}
      {choice(
        'employerKind',
        employerKind.options.map((value) => ({ value, label: t(`details.kind_${value}`) })),
      )}
    </>
  );
}

function Rules(props: Props) {
  const { t, language } = useWords();
  const { yesOrNo, text } = useChoice(props);
  const { typed, keep } = props;
  return (
    <>
      <p>{t('details.rulesHint')}</p>
      {yesOrNo('minorsAllowed')}
      {yesOrNo('regulated')}
      {typed.regulated === 'yes' ? (
        <>
          <Checks
            legend={t('details.regulatedWork')}
            choices={REGULATED_WORK.map((row) => ({ value: row.key, label: row[language] }))}
            chosen={typed.regulatedWork}
            onChange={(regulatedWork) => keep({ regulatedWork })}
          />
          {text('minorsDeclaredOn', 'date')}
        </>
      ) : null}
    </>
  );
}
