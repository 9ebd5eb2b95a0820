import { Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ErrorSummary, type FieldError } from '../../../design/form/error-summary';
import { SendButton } from '../../../design/form/send-button';
import { LinkButton } from '../../../design/page/link-button';
import { Buttons } from '../../../design/page/page';
import { useWords } from '../../../i18n/words';

interface Props {
  pending: boolean;
  check(): FieldError[];
  onSend(): void;
  children(errors: FieldError[]): ReactNode;
}

/** What the forms of all groups share: what is to be corrected, saving, and the way back. */
export function GroupFormFrame({ pending, check, onSend, children }: Props) {
  const { t } = useWords();
  const { id } = useParams({ from: '/mon-espace/$id' });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = check();
    setErrors(found);
    if (!found.length) onSend();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <ErrorSummary errors={errors} />
        {children(errors)}
        <Buttons>
          <SendButton pending={pending}>{t('self.save')}</SendButton>
          <LinkButton to="/mon-espace/$id/moi" params={{ id }} variant="default">
            {t('common.goBack')}
          </LinkButton>
        </Buttons>
      </Stack>
    </form>
  );
}
