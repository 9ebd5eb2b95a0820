import { TextInput } from '@mantine/core';
import { useWords } from '../../i18n/words';

/** The id of the field, to which the summary of errors leads. */
export const EMAIL = 'email';

/** Whether a text looks like a whole e-mail address; the server has the last word. */
export const looksLikeEmail = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text.trim());

interface Props {
  email: string;
  onEmail(email: string): void;
  error?: string | undefined;
  /** Said with `tu`. */
  youth?: boolean;
}

/** An e-mail address, with the right keyboard and what the browser remembers. */
export function EmailField({ email, onEmail, error, youth = false }: Props) {
  const { t } = useWords();
  return (
    <TextInput
      id={EMAIL}
      label={t(youth ? 'signIn.youthEmail' : 'signIn.email')}
      description={t(youth ? 'signIn.youthEmailHint' : 'signIn.emailHint')}
      type="email"
      inputMode="email"
      autoComplete="email"
      autoCapitalize="none"
      spellCheck={false}
      value={email}
      error={error}
      onChange={(event) => onEmail(event.currentTarget.value)}
    />
  );
}
