import { IconAlertTriangle, IconCheck, IconHelp } from '@tabler/icons-react';
import { useWords } from '../../i18n/words';
import type { Entry } from './entry';
import styles from './ranking.module.css';

const SIGNS = { eligible: IconCheck, toCheck: IconHelp, blocked: IconAlertTriangle } as const;

/** Whether the rules let a pair through: a word with its sign. */
export function Verdict({ of }: { of: Entry['verdict'] }) {
  const { t } = useWords();
  const Sign = SIGNS[of];
  return (
    <p className={of === 'blocked' ? `${styles.verdict} ${styles.blocked}` : styles.verdict}>
      <Sign size={18} aria-hidden />
      {t(`ranked.${of}`)}
    </p>
  );
}
