import { NativeSelect } from '@mantine/core';

interface Props {
  id: string;
  label: string;
  description?: string;
  error?: string | undefined;
  value: string;
  choices: readonly { value: string; label: string }[];
  onChange(value: string): void;
}

/** One of many answers, in the list of the browser, which every keyboard, phone and screen reader knows. */
export function Select({ choices, onChange, ...field }: Props) {
  return (
    <NativeSelect size="lg" data={[...choices]} onChange={(event) => onChange(event.currentTarget.value)} {...field} />
  );
}
