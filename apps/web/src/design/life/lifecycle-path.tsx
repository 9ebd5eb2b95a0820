import { IconCheck } from '@tabler/icons-react';
import { useWords } from '../../i18n/words';
import styles from './life.module.css';

interface Props {
  label: string;
  /** The usual path, in words; a state that leaves the path stands at its end. */
  steps: { key: string; label: string }[];
  present: string;
}

/** A lifecycle as a short path, with the present step marked for the eye and for the ear. */
export function LifecyclePath({ label, steps, present }: Props) {
  const { t } = useWords();
  const here = steps.findIndex(({ key }) => key === present);
  return (
    <ol className={styles.path} aria-label={label}>
      {steps.map(({ key, label: words }, index) => (
        <li key={key} aria-current={index === here ? 'step' : undefined}>
          <span className={styles.dot} aria-hidden>
            {index < here ? <IconCheck size={14} stroke={3} /> : null}
          </span>
          <span>
            {words}
            {index < here ? <span className={styles.heard}> {t('common.stepDone')}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
