import { Button } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { isNewerHere, keepFiles, onNewer } from '../../app/notices/version';
import { useWords } from '../../i18n/words';
import styles from './notice.module.css';

/** Lets the device keep this version, and says quietly that a newer version is here, and waits until somebody wants it: they may be in the middle of something. */
export function VersionNote() {
  const { t } = useWords();
  const newer = useSyncExternalStore(onNewer, isNewerHere);
  useEffect(() => {
    if (import.meta.env.PROD) keepFiles();
  }, []);
  return (
    <div role="status" className={newer ? styles.version : undefined}>
      {newer ? (
        <>
          <p>{t('common.newVersion')}</p>
          <Button size="sm" variant="default" onClick={() => window.location.reload()}>
            {t('common.loadNewVersion')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
