import { useWords } from '../../i18n/words';
import styles from './notice.module.css';

interface Props {
  label: string;
  done: number;
  total: number;
  /** Seconds left, when enough went by to tell. */
  secondsLeft?: number | null;
}

/** How far a long work is: a bar, the counts, and the time left. */
export function ProgressBar({ label, done, total, secondsLeft = null }: Props) {
  const { t } = useWords();
  return (
    <div className={styles.progress}>
      <progress aria-label={label} value={done} max={Math.max(total, 1)} />
      <p>
        {t('common.doneOf', { done, total })}
        {secondsLeft === null ? null : ` – ${timeLeft(t, secondsLeft)}`}
      </p>
    </div>
  );
}

const MINUTE_S = 60;

const timeLeft = (t: ReturnType<typeof useWords>['t'], seconds: number): string =>
  seconds < MINUTE_S ? t('common.lessThanAMinute') : t('common.minutesLeft', { count: Math.ceil(seconds / MINUTE_S) });
