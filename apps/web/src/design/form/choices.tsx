import { Radio } from '@mantine/core';
import designs from '../design.module.css';

interface Props {
  /** The id of the first choice, to which the summary of errors leads. */
  id: string;
  legend: string;
  choices: readonly { value: string; label: string; description?: string }[];
  value: string;
  error?: string | undefined;
  onChange(value: string): void;
}

/** One of a few answers, all of them in view. */
export function Choices({ id, legend, choices, value, error, onChange }: Props) {
  return (
    <fieldset className={designs.choices}>
      <legend className={designs.legend}>{legend}</legend>
      {error ? <p className={designs.fieldError}>{error}</p> : null}
      {choices.map((choice, index) => (
        <Radio
          key={choice.value}
          id={index === 0 ? id : `${id}-${choice.value}`}
          name={id}
          size="md"
          label={choice.label}
          description={choice.description}
          value={choice.value}
          checked={choice.value === value}
          onChange={() => onChange(choice.value)}
        />
      ))}
    </fieldset>
  );
}
