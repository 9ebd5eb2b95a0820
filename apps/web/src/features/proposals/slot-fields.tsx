import { Button, TextInput } from '@mantine/core';
import { dayInParis } from '@app/domain';
import { IconTrash } from '@tabler/icons-react';
import { useWords } from '../../i18n/words';
import styles from './proposals.module.css';
import type { TypedSlot } from './typed-slots';

/** The id of the day of a slot, to which the summary of errors leads. */
export const dayField = (index: number): string => `slot-${index}-day`;

/** The id of the time of a slot. */
export const timeField = (index: number): string => `slot-${index}-time`;

interface Props {
  index: number;
  slot: TypedSlot;
  dayError?: string | undefined;
  timeError?: string | undefined;
  onChange(slot: TypedSlot): void;
  onRemove?: (() => void) | undefined;
}

/** One slot: its day and its time, with the pickers that the device has. */
export function SlotFields({ index, slot, dayError, timeError, onChange, onRemove }: Props) {
  const { t } = useWords();
  const number = index + 1;
  return (
    <fieldset className={styles.slot}>
      <legend>
        <strong>{t('profile.slot', { number })}</strong>
      </legend>
      <div className={styles.times}>
        <TextInput
          className={styles.day}
          id={dayField(index)}
          type="date"
          label={t('profile.slotDay')}
          min={dayInParis(new Date())}
          value={slot.day}
          error={dayError}
          onChange={(event) => onChange({ ...slot, day: event.currentTarget.value })}
        />
        <TextInput
          className={styles.time}
          id={timeField(index)}
          type="time"
          step={300}
          label={t('profile.slotTime')}
          value={slot.time}
          error={timeError}
          onChange={(event) => onChange({ ...slot, time: event.currentTarget.value })}
        />
      </div>
      {onRemove ? (
        <div>
          <Button variant="subtle" leftSection={<IconTrash size={18} aria-hidden />} onClick={onRemove}>
            {t('profile.removeSlot', { number })}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
