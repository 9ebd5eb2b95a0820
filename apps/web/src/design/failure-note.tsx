import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Failure } from '../app/failure';
import { useWords } from '../i18n/words';
import { useRemedy } from '../i18n/remedy';
import styles from './design.module.css';
import { Buttons } from './page';

interface Note {
  failure: Failure;
  /** Said with `tu`, for the pages of youths. */
  youth?: boolean;
  retry?: (() => void) | undefined;
  children?: ReactNode;
}

/** What went wrong inside a page, that nothing is lost, and what to do now; read aloud when it appears. */
export function FailureNote({ failure, youth = false, retry, children }: Note) {
  const { t } = useWords();
  const remedy = useRemedy(youth);
  return (
    <div className={styles.failure} role="alert">
      <h2>
        <IconAlertTriangle size={22} aria-hidden />
        {t(`problem.${failure.code}`)}
      </h2>
      <p>{remedy(failure.code)}</p>
      <RequestNumber failure={failure} />
      {retry || children ? (
        <Buttons>
          {retry ? (
            <Button variant="default" onClick={retry}>
              {t('common.retry')}
            </Button>
          ) : null}
          {children}
        </Buttons>
      ) : null}
    </div>
  );
}

/** The number under which our logs know a failure of ours. */
export function RequestNumber({ failure }: { failure: Failure }) {
  return failure.code === 'internal' && failure.requestId ? <p className={styles.number}>{failure.requestId}</p> : null;
}
