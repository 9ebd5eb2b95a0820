import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import styles from '../design.module.css';

/** "What now?": who does what before when, and the main action when it is ours. */
export function NextStep({ title, children }: { title?: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <section className={styles.next}>
      <h2>
        <IconArrowRight size={22} aria-hidden />
        {title ?? t('common.whatNow')}
      </h2>
      {children}
    </section>
  );
}
