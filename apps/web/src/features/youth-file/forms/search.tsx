import { TextInput } from '@mantine/core';
import type { Day } from '@app/domain';
import { Checks } from '../../../design/form/checks';
import { Choices } from '../../../design/form/choices';
import { messageFor } from '../../../design/form/error-summary';
import { useWords } from '../../../i18n/words';
import type { Youth } from '../../youths/followed';
import type { FieldsProps, Section } from '../section';

interface Typed {
  availableFrom: string;
  availableTo: string;
  contractTypes: Youth['contractTypes'];
  rhythm: string;
}

const RHYTHMS = ['weekly', 'fortnightly', 'monthly', 'any'] as const;
const CONTRACTS = ['apprenticeship', 'vocational'] as const;
const DAYS = ['availableFrom', 'availableTo'] as const;

/** When the youth is free, and which contract and rhythm they look for. */
export const search: Section<Typed> = {
  read: ({ availableFrom, availableTo, contractTypes, rhythm }) => ({
    ...{ availableFrom: availableFrom ?? '', availableTo: availableTo ?? '' },
    ...{ contractTypes, rhythm: rhythm ?? '' },
  }),
  check: ({ availableFrom, availableTo }, t) =>
    availableFrom && availableTo && availableTo < availableFrom
      ? [{ field: 'file-availableTo', message: t('file.datesWrong') }]
      : [],
  change: ({ availableFrom, availableTo, contractTypes, rhythm }) => ({
    search: {
      availableFrom: (availableFrom || null) as Day | null,
      availableTo: (availableTo || null) as Day | null,
      contractTypes,
      rhythm: (rhythm || null) as Youth['rhythm'],
    },
  }),
  Fields,
};

function Fields({ typed, errors, keep }: FieldsProps<Typed>) {
  const { t } = useWords();
  return (
    <>
      {DAYS.map((name) => (
        <TextInput
          key={name}
          id={`file-${name}`}
          type="date"
          maw="16rem"
          label={t(`fileField.${name}`)}
          value={typed[name]}
          error={messageFor(errors, `file-${name}`)}
          onChange={(event) => keep({ [name]: event.currentTarget.value })}
        />
      ))}
      <Checks
        legend={t('fileField.contractTypes')}
        choices={CONTRACTS.map((value) => ({ value, label: t(`common.${value}`) }))}
        chosen={typed.contractTypes}
        onChange={(contractTypes) => keep({ contractTypes })}
      />
      <Choices
        id="file-rhythm"
        legend={t('fileField.rhythm')}
        value={typed.rhythm}
        choices={[
          ...RHYTHMS.map((value) => ({ value, label: t(`wishedRhythm.${value}`) })),
          { value: '', label: t('profileFacts.unknown') },
        ]}
        onChange={(rhythm) => keep({ rhythm })}
      />
    </>
  );
}
