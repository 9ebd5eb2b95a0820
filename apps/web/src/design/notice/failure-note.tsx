import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type Failure, isOutOfDate } from '../../app/failure';
import { returnHere } from '../../app/return-to';
import { useWords } from '../../i18n/words';
import { useRemedy } from '../../i18n/remedy';
import styles from '../design.module.css';
import { LinkButton } from '../page/link-button';
import { Buttons } from '../page/page';

interface Note {
  failure: Failure;
  /** Said with `tu`, for the pages of youths. */
  youth?: boolean;
  /** Reads again what could not be read. */
  retry?: () => void;
  /** Shows where things stand, offered when somebody else changed them. */
  reload?: () => void;
}

/** What went wrong inside a page, that nothing is lost, and what to do now; read aloud when it appears. */
export function FailureNote({ failure, youth = false, retry, reload }: Note) {
  const { t } = useWords();
  const remedy = useRemedy(youth);
  const again = retry ?? (isOutOfDate(failure) ? reload : undefined);
  return (
    <div className={styles.failure} role="alert">
      <h2>
        <IconAlertTriangle size={22} aria-hidden />
        {t(`problem.${failure.code}`)}
      </h2>
      <p>{remedy(failure.code)}</p>
      <RequestNumber failure={failure} />
      {failure.code === 'sign-in-needed' && !youth ? (
        <Buttons>
          <SignInAgain />
        </Buttons>
      ) : null}
      {again ? (
        <Buttons>
          <Button variant="default" onClick={again}>
            {t(retry ? 'common.retry' : 'common.reload')}
          </Button>
        </Buttons>
      ) : null}
    </div>
  );
}

/** The number under which our logs know a failure of ours. */
export function RequestNumber({ failure }: { failure: Failure }) {
  return failure.code === 'internal' && failure.requestId ? <p className={styles.number}>{failure.requestId}</p> : null;
}

/** The way back in, and from there back here. */
export function SignInAgain() {
  const { t } = useWords();
  return (
    <LinkButton to="/connexion" onClick={() => returnHere()}>
      {t('common.signInAgain')}
    </LinkButton>
  );
}
