import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/words';
import styles from '../design.module.css';

/** One thing to correct, and the field where it is. */
export interface FieldError {
  field: string;
  message: string;
}

/** What is left to correct in a form: it takes the focus, and each line leads to its field. */
export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length) box.current?.focus();
  }, [errors]);
  if (!errors.length) return null;
  return (
    <div ref={box} className={styles.failure} tabIndex={-1} role="alert">
      <p>
        <strong>{t('common.formHasErrors', { count: errors.length })}</strong>
      </p>
      <ul className={styles.errors}>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The message of one field, if it has one. */
export const messageFor = (errors: FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;
