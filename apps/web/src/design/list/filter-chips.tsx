import { useId } from 'react';
import styles from './list.module.css';

/** One value of a filter. */
export interface Choice {
  value: string;
  label: string;
  count?: number | undefined;
}

interface Props {
  legend: string;
  choices: Choice[];
  chosen: readonly string[];
  /** One value at most, or as many as one likes. */
  single?: boolean;
  onChange(chosen: string[]): void;
}

/** A filter as chips, with how many there are of each; who uses it keeps what was chosen in the address. */
export function FilterChips({ legend, choices, chosen, single = false, onChange }: Props) {
  const name = useId();
  const press = (value: string, on: boolean) => {
    if (single) onChange([value]);
    else onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value));
  };
  return (
    <fieldset className={styles.filter}>
      <legend>{legend}</legend>
      <div className={styles.chips}>
        {choices.map(({ value, label, count }) => (
          <label key={value} className={styles.chip}>
            <input
              type={single ? 'radio' : 'checkbox'}
              name={name}
              checked={chosen.includes(value)}
              onChange={(event) => press(value, event.currentTarget.checked)}
            />
            <span>{label}</span>
            {count === undefined ? null : <span className={styles.count}>{count}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
