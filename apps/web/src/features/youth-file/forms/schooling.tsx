import { TextInput } from '@mantine/core';
import { diplomaKind } from '@app/contracts';
import { Choices } from '../../../design/form/choices';
import { Select } from '../../../design/form/select';
import { useWords } from '../../../i18n/words';
import type { Youth } from '../../youths/followed';
import type { FieldsProps, Section } from '../section';

/** Empty where nobody knows. */
interface Typed {
  schooling: string;
  lastClass: string;
  completed3e: string;
  diplomaKind: string;
  diplomaLevel: string;
}

const STATUSES = ['pupil', 'student', 'apprentice', 'dropout', 'left'] as const;
const LEVELS = [3, 4, 5, 6, 7, 8] as const;

/** Where the youth stands at school, and what they have. */
export const schooling: Section<Typed> = {
  read: (youth) => ({
    schooling: youth.schooling ?? '',
    lastClass: youth.lastClass ?? '',
    completed3e: youth.completed3e === null ? '' : youth.completed3e ? 'yes' : 'no',
    diplomaKind: youth.diplomaKind ?? '',
    diplomaLevel: String(youth.diplomaLevel ?? ''),
  }),
  check: () => [],
  change: (typed) => ({
    schooling: {
      schooling: (typed.schooling || null) as Youth['schooling'],
      lastClass: typed.lastClass.trim() || null,
      completed3e: typed.completed3e ? typed.completed3e === 'yes' : null,
      diplomaKind: (typed.diplomaKind || null) as Youth['diplomaKind'],
      // Who has no diploma has no level either.
      diplomaLevel: typed.diplomaLevel && typed.diplomaKind !== 'none' ? Number(typed.diplomaLevel) : null,
    },
  }),
  Fields,
};

function Fields({ typed, keep }: FieldsProps<Typed>) {
  const { t } = useWords();
  const unknown = { value: '', label: t('profileFacts.unknown') };
  return (
    <>
      <Select
        id="file-schooling"
        label={t('fileField.schooling')}
        value={typed.schooling}
        choices={[unknown, ...STATUSES.map((value) => ({ value, label: t(`schoolingStatus.${value}`) }))]}
        onChange={(value) => keep({ schooling: value })}
      />
      <TextInput
        id="file-lastClass"
        label={t('fileField.lastClass')}
        maxLength={80}
        value={typed.lastClass}
        onChange={(event) => keep({ lastClass: event.currentTarget.value })}
      />
      <Choices
        id="file-completed3e"
        legend={t('fileField.completed3e')}
        value={typed.completed3e}
        choices={[
          { value: 'yes', label: t('profileFacts.yes') },
          { value: 'no', label: t('profileFacts.no') },
          unknown,
        ]}
        onChange={(value) => keep({ completed3e: value })}
      />
      <Select
        id="file-diplomaKind"
        label={t('fileField.diplomaKind')}
        value={typed.diplomaKind}
        choices={[unknown, ...diplomaKind.options.map((value) => ({ value, label: t(`diplomaKind.${value}`) }))]}
        onChange={(value) => keep({ diplomaKind: value })}
      />
      {typed.diplomaKind === 'none' ? null : (
        <Select
          id="file-diplomaLevel"
          label={t('fileField.diplomaLevel')}
          value={typed.diplomaLevel}
          choices={[
            unknown,
            ...LEVELS.map((level) => ({ value: String(level), label: t('contract.levelNumber', { level }) })),
          ]}
          onChange={(value) => keep({ diplomaLevel: value })}
        />
      )}
    </>
  );
}
