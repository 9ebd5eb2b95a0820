import { type FieldError, messageFor } from '../../design/form/error-summary';
import type { PostingDraft, QuestionProps } from './posting-draft';

/** What the fields of a question need. */
export type FieldProps = QuestionProps & { errors: FieldError[] };
type TextField = { [K in keyof PostingDraft]: PostingDraft[K] extends string ? K : never }[keyof PostingDraft];

/** A text of the draft under its name. */
export const useField =
  ({ draft, change, errors }: FieldProps) =>
  (name: TextField) => ({
    id: name,
    value: draft[name],
    error: messageFor(errors, name),
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
