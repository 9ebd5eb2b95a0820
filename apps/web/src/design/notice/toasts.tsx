import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useEffect, useSyncExternalStore } from 'react';
import { type Toast, dropToast, onToasts, toastsNow } from '../../app/notices/toasts';
import { useWords } from '../../i18n/words';
import styles from './notice.module.css';

const SHOWN_MS = 10_000;

/** What was just done, at the foot of the page for ten seconds, with a way to undo it where there is one; read aloud as it comes. */
export function Toasts() {
  const toasts = useSyncExternalStore(onToasts, toastsNow);
  return (
    <div className={styles.toasts} role="status">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function OneToast({ toast }: { toast: Toast }) {
  const { t } = useWords();
  const { id, text, failed, undo } = toast;
  useEffect(() => {
    const end = setTimeout(() => dropToast(id), SHOWN_MS);
    return () => clearTimeout(end);
  }, [id]);
  return (
    <div className={failed ? `${styles.toast} ${styles.failed}` : styles.toast}>
      {failed ? <IconAlertTriangle size={20} aria-hidden /> : <IconCheck size={20} aria-hidden />}
      <p>{text}</p>
      {undo ? (
        <Button
          size="sm"
          variant="default"
          onClick={() => {
            dropToast(id);
            undo();
          }}
        >
          {t('common.undo')}
        </Button>
      ) : null}
    </div>
  );
}
