import { TextInput } from '@mantine/core';
import type { Day } from '@app/domain';
import { useKept } from '../../../app/kept';
import { Choices } from '../../../design/form/choices';
import { Checks } from '../../../design/form/checks';
import { messageFor } from '../../../design/form/error-summary';
import { useWords } from '../../../i18n/words';
import { GroupFormFrame } from './group-form';
import type { GroupForm, OwnFile } from '../own-file';

const RHYTHMS = { weekly: 'Weekly', fortnightly: 'Fortnightly', monthly: 'Monthly', any: 'Any' } as const;
const CONTRACTS = ['apprenticeship', 'vocational'] as const;
const [FROM, TO] = ['own-from', 'own-to'];
const UNKNOWN = 'unknown';

type Typed = Pick<OwnFile, 'contractTypes' | 'rhythm'> & { from: string; to: string };

/** When a youth is free, and which contract and rhythm they look for. */
export function SearchForm({ file, pending, onSave }: GroupForm) {
  const { t } = useWords();
  const { contractTypes, rhythm, availableFrom, availableTo } = file;
  const known: Typed = { contractTypes, rhythm, from: availableFrom ?? '', to: availableTo ?? '' };
  const [typed, keep, forget] = useKept(`search.${file.revision}`, known);
  const { from, to } = typed;
  const change = (part: Partial<Typed>) => keep({ ...typed, ...part });
  const check = () => (from && to && to < from ? [{ field: TO!, message: t('self.datesWrong') }] : []);
  const send = () => {
    const dates = { availableFrom: (from || null) as Day | null, availableTo: (to || null) as Day | null };
    onSave({ search: { contractTypes: typed.contractTypes, rhythm: typed.rhythm, ...dates } }, forget);
  };
  const rhythms = Object.entries(RHYTHMS).map(([value, word]) => ({ value, label: t(`self.rhythm${word}`) }));
  return (
    <GroupFormFrame pending={pending} check={check} onSend={send}>
      {(errors) => (
        <>
          <TextInput
            id={FROM!}
            type="date"
            label={t('self.from')}
            value={from}
            onChange={(event) => change({ from: event.currentTarget.value })}
          />
          <TextInput
            id={TO!}
            type="date"
            label={`${t('self.to')} ${t('common.optional')}`}
            value={to}
            error={messageFor(errors, TO!)}
            onChange={(event) => change({ to: event.currentTarget.value })}
          />
          <Checks
            legend={t('self.contracts')}
            choices={CONTRACTS.map((value) => ({ value, label: t(`common.${value}`) }))}
            chosen={typed.contractTypes}
            onChange={(chosen) => change({ contractTypes: chosen })}
          />
          <Choices
            id="own-rhythm"
            legend={t('self.rhythm')}
            choices={[...rhythms, { value: UNKNOWN, label: t('self.rhythmUnknown') }]}
            value={typed.rhythm ?? UNKNOWN}
            onChange={(value) => change({ rhythm: value === UNKNOWN ? null : (value as keyof typeof RHYTHMS) })}
          />
        </>
      )}
    </GroupFormFrame>
  );
}
