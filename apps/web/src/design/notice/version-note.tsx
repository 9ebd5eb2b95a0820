import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { isNewerHere, onNewer } from '../../app/notices/version';
import { useWords } from '../../i18n/words';
import styles from './notice.module.css';

/** Says quietly that a newer version is here, and waits until somebody wants it: they may be in the middle of something. */
export function VersionNote() {
  const { t } = useWords();
  const newer = useSyncExternalStore(onNewer, isNewerHere);
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
