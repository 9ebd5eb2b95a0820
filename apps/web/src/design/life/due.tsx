import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { isPast } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import styles from './life.module.css';

/** Who must do what before when; what is late says so in a word, with a sign and in the colour kept for it. */
export function Due({ sentence, on }: { sentence: string; on: string | null }) {
  const { t } = useWords();
  const late = on !== null && isPast(on);
  return (
    <p className={late ? `${styles.due} ${styles.late}` : styles.due}>
      {late ? <IconAlertTriangle size={18} aria-hidden /> : <IconHourglass size={18} aria-hidden />}
      <span>
        {late ? <strong>{t('waiting.late')} – </strong> : null}
        {sentence}
      </span>
    </p>
  );
}
