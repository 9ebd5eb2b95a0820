import { TextInput } from '@mantine/core';
import { CONTRACT_ENDS, type Day, dayInParis } from '@app/domain';
import { messageFor } from '../../../design/form/error-summary';
import { Select } from '../../../design/form/select';
import { useWords } from '../../../i18n/words';
import type { Youth } from '../../youths/followed';
import styles from '../../youths/youths.module.css';
import type { FieldsProps, FileChange, Section } from '../section';

type Situation = Youth['situation'];
type Change = NonNullable<NonNullable<FileChange['situation']>['situation']>;
type Source = NonNullable<Situation['rsa']>['source'];
type End = NonNullable<Situation['previousContract']>['value']['end'];

const GROUNDS = ['rsa', 'ass', 'aidedContract', 'businessProject', 'emancipated'] as const;
type Fact = 'jobSeeker' | (typeof GROUNDS)[number];
const SOURCES = ['youth', 'guardian', 'coach', 'partner', 'document'] as const;

/** Empty where nobody knows. */
interface Typed extends Record<Fact, string> {
  since: string;
  previousType: string;
  previousEndedOn: string;
  previousEnd: string;
  source: string;
}

const answer = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'yes' : 'no');

/** Facts that open a contract. Who said what changes, and that it was today, is kept with it. */
export const situation: Section<Typed> = {
  read: ({ situation: known }) => ({
    jobSeeker: answer(known.jobSeeker?.value.registered),
    since: known.jobSeeker?.value.since ?? '',
    ...{ rsa: answer(known.rsa?.value), ass: answer(known.ass?.value) },
    aidedContract: answer(known.aidedContract?.value),
    businessProject: answer(known.businessProject?.value),
    emancipated: answer(known.emancipated?.value),
    previousType: known.previousContract?.value.contractType ?? '',
    previousEndedOn: known.previousContract?.value.endedOn ?? '',
    previousEnd: known.previousContract?.value.end ?? '',
    source: 'youth',
  }),
  check: ({ previousType, previousEndedOn, previousEnd }, t) => [
    ...(previousType && !previousEndedOn
      ? [{ field: 'file-previousEndedOn', message: t('file.previousEndedMissing') }]
      : []),
    ...(previousType && !previousEnd ? [{ field: 'file-previousEnd', message: t('file.previousEndMissing') }] : []),
  ],
  change: (typed, youth) => ({ situation: { situation: changeOf(typed, situation.read(youth)) } }),
  Fields,
};

/** What differs from what is known: the rest keeps its own day and source. */
function changeOf(typed: Typed, known: Typed): Change {
  const from = { source: typed.source as Source, on: dayInParis(new Date()) };
  const differs = (...names: (keyof Typed)[]) => names.some((name) => typed[name] !== known[name]);
  const yes = (name: keyof Typed) => typed[name] === 'yes';
  const change: Change = {};
  if (differs('jobSeeker', 'since')) {
    const value = {
      registered: yes('jobSeeker'),
      since: (yes('jobSeeker') && typed.since ? typed.since : null) as Day | null,
    };
    change.jobSeeker = typed.jobSeeker ? { value, ...from } : null;
  }
  for (const name of GROUNDS) if (differs(name)) change[name] = typed[name] ? { value: yes(name), ...from } : null;
  if (differs('previousType', 'previousEndedOn', 'previousEnd')) {
    const contractType = typed.previousType as Youth['contractTypes'][number];
    const value = { contractType, endedOn: typed.previousEndedOn as Day, end: typed.previousEnd as End };
    change.previousContract = typed.previousType ? { value, ...from } : null;
  }
  return change;
}

function Fields({ typed, errors, keep }: FieldsProps<Typed>) {
  const { t } = useWords();
  const unknown = { value: '', label: t('profileFacts.unknown') };
  const answers = [
    unknown,
    { value: 'yes', label: t('profileFacts.yes') },
    { value: 'no', label: t('profileFacts.no') },
  ];
  const fact = (name: Fact) => (
    <Select
      key={name}
      id={`file-${name}`}
      label={t(`fileField.${name}`)}
      value={typed[name]}
      choices={answers}
      onChange={(value) => keep({ [name]: value })}
    />
  );
  return (
    <>
      <p>{t('file.situationHint')}</p>
      {fact('jobSeeker')}
      {typed.jobSeeker === 'yes' ? (
        <TextInput
          id="file-since"
          type="date"
          maw="16rem"
          label={t('fileField.since')}
          value={typed.since}
          onChange={(event) => keep({ since: event.currentTarget.value })}
        />
      ) : null}
      {GROUNDS.map(fact)}
      <Previous typed={typed} errors={errors} keep={keep} />
      <Select
        id="file-source"
        label={t('fileField.source')}
        value={typed.source}
        choices={SOURCES.map((value) => ({ value, label: t(`factSource.${value}`) }))}
        onChange={(source) => keep({ source })}
      />
    </>
  );
}

function Previous({ typed, errors, keep }: FieldsProps<Typed>) {
  const { t } = useWords();
  return (
    <fieldset className={styles.group}>
      <legend>{t('file.previous')}</legend>
      <Select
        id="file-previousType"
        label={t('fileField.previousType')}
        value={typed.previousType}
        choices={[
          { value: '', label: t('file.previousNone') },
          ...(['apprenticeship', 'vocational'] as const).map((value) => ({ value, label: t(`common.${value}`) })),
        ]}
        onChange={(previousType) => keep({ previousType })}
      />
      {typed.previousType ? (
        <>
          <TextInput
            id="file-previousEndedOn"
            type="date"
            maw="16rem"
            label={t('fileField.previousEndedOn')}
            value={typed.previousEndedOn}
            error={messageFor(errors, 'file-previousEndedOn')}
            onChange={(event) => keep({ previousEndedOn: event.currentTarget.value })}
          />
          <Select
            id="file-previousEnd"
            label={t('fileField.previousEnd')}
            value={typed.previousEnd}
            error={messageFor(errors, 'file-previousEnd')}
            choices={[
              { value: '', label: t('file.choose') },
              ...CONTRACT_ENDS.map((value) => ({ value, label: t(`contractEnd.${value}`) })),
            ]}
            onChange={(previousEnd) => keep({ previousEnd })}
          />
        </>
      ) : null}
    </fieldset>
  );
}
