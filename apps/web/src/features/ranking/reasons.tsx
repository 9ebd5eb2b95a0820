import { IconAlertTriangle, IconCheck, IconHelp } from '@tabler/icons-react';
import { useWords } from '../../i18n/words';
import type { Entry } from './entry';
import { useReasonWords } from './reason-words';
import styles from './ranking.module.css';

/** Why: what blocks with the smallest change that would help, what to check, what fits. The most pressing comes first. */
export function Reasons({ entry: { fits, toCheck, blocks } }: { entry: Entry }) {
  const { t } = useWords();
  const words = useReasonWords();
  return (
    <div className={styles.reasons}>
      {blocks.length ? (
        <div className={styles.blocks}>
          <p className={styles.heading}>
            <IconAlertTriangle size={18} aria-hidden />
            {t('ranked.blocks')}
          </p>
          <ul>
            {blocks.map((answer) => (
              <li key={answer.rule}>
                {words.obstacle(answer)} {words.from(answer)}
                {answer.unblock ? <strong>{t('ranked.helps', { change: words.change(answer) ?? '' })}</strong> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {toCheck.length ? (
        <div>
          <p className={styles.heading}>
            <IconHelp size={18} aria-hidden />
            {t('ranked.toCheck')}
          </p>
          <ul>
            {toCheck.map((answer) => (
              <li key={answer.rule}>{words.toAsk(answer)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {fits.length ? (
        <div>
          <p className={styles.heading}>
            <IconCheck size={18} aria-hidden />
            {t('ranked.fits')}
          </p>
          <p>{words.fits(fits).join(' · ')}</p>
        </div>
      ) : null}
    </div>
  );
}
