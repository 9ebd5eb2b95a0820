import { useWords } from '../../i18n/words';
import type { Entry } from './entry';
import { useReasonWords } from './reason-words';
import styles from './ranking.module.css';

/** The points as a thin bar with its numbers, and what they are made of. */
export function Points({ entry: { points, parts } }: { entry: Entry }) {
  const { t } = useWords();
  const words = useReasonWords();
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  return (
    <details className={styles.points}>
      <summary>
        <span className={styles.bar} aria-hidden>
          <span style={{ width: `${(100 * points) / Math.max(of, 1)}%` }} />
        </span>
        {t('ranked.points', { points, of })}
      </summary>
      <dl>
        {parts.map((part) => (
          <div key={part.criterion}>
            <dt>{words.criterion(part.criterion)}</dt>
            <dd>{t('ranked.part', { points: part.points, of: part.of })}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
