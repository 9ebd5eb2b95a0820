import { Checkbox } from '@mantine/core';
import styles from './form.module.css';

interface Props<T extends string> {
  legend: string;
  choices: readonly { value: T; label: string }[];
  chosen: readonly T[];
  onChange(chosen: T[]): void;
}

/** As many of a few answers as one likes. */
export function Checks<T extends string>({ legend, choices, chosen, onChange }: Props<T>) {
  return (
    <fieldset className={styles.checks}>
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <Checkbox
          key={value}
          size="md"
          label={label}
          checked={chosen.includes(value)}
          onChange={(event) =>
            onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
          }
        />
      ))}
    </fieldset>
  );
}
