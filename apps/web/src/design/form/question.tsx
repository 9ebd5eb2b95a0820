import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Failure } from '../../app/failure';
import { useWords } from '../../i18n/words';
import { FailureNote } from '../notice/failure-note';
import { Buttons, Page } from '../page/page';
import { ErrorSummary, type FieldError } from './error-summary';
import styles from './form.module.css';
import { SendButton } from './send-button';

interface Props {
  title: string;
  lead?: ReactNode;
  /** Which question of how many. */
  at: number;
  of: number;
  failure?: Failure | null;
  pending?: boolean;
  next?: string;
  /** What is left to correct before going on. */
  check(): FieldError[];
  onNext(): void;
  /** Left out on the first question. */
  onBack?: () => void;
  children(errors: FieldError[]): ReactNode;
}

/** One question on a page of its own, with how far one is and a way back. */
export function Question({ title, lead, at, of, failure, pending = false, next, children, ...on }: Props) {
  const { t } = useWords();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = on.check();
    setErrors(found);
    if (!found.length) on.onNext();
  };
  return (
    <Page title={title} lead={lead}>
      <form onSubmit={submit} noValidate className={styles.question}>
        <p className={styles.step}>{t('common.questionOf', { at, of })}</p>
        <progress className={styles.bar} value={at} max={of} aria-hidden />
        <ErrorSummary errors={errors} />
        {failure ? <FailureNote failure={failure} /> : null}
        {children(errors)}
        <Buttons>
          <SendButton pending={pending}>{next ?? t('common.goOn')}</SendButton>
          {on.onBack ? (
            <Button variant="subtle" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={on.onBack}>
              {t('common.questionBefore')}
            </Button>
          ) : null}
        </Buttons>
        <p className={styles.step}>{t('common.savedAsTyped')}</p>
      </form>
    </Page>
  );
}
