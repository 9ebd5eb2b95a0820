import { useWords } from '../../i18n/words';
import styles from '../design.module.css';

/** Something is on its way. */
export function Loading() {
  const { t } = useWords();
  return (
    <div className={styles.loading} role="status">
      <span aria-hidden />
      <span aria-hidden />
      <span aria-hidden />
      <p>{t('common.loading')}</p>
    </div>
  );
}
