import { TextInput } from '@mantine/core';
import { dayInParis } from '@app/domain';
import { Choices } from '../../../design/form/choices';
import { type FieldError, messageFor } from '../../../design/form/error-summary';
import { useWords } from '../../../i18n/words';
import type { TypedAct } from './typed-act';

/** Where the fields of an act stand, and what changes them. */
export interface ActForm {
  typed: TypedAct;
  errors: FieldError[];
  onChange(part: Partial<TypedAct>): void;
}

/** Who said it, how, and on which day. */
export function SaidFields({ typed, errors, onChange }: ActForm) {
  const { t } = useWords();
  const today = dayInParis(new Date());
  return (
    <>
      <TextInput
        id="act-said-by"
        label={t('introduction.whoSaid')}
        maxLength={120}
        value={typed.saidBy}
        error={messageFor(errors, 'act-said-by')}
        onChange={(event) => onChange({ saidBy: event.currentTarget.value })}
      />
      <Choices
        id="act-channel"
        legend={t('introduction.how')}
        value={typed.channel}
        choices={(['telephone', 'inPerson'] as const).map((value) => ({ value, label: t(`channel.${value}`) }))}
        onChange={(channel) => onChange({ channel })}
      />
      <TextInput
        id="act-said-on"
        type="date"
        max={today}
        label={t('introduction.whichDay')}
        value={typed.saidOn || today}
        onChange={(event) => onChange({ saidOn: event.currentTarget.value })}
      />
    </>
  );
}
