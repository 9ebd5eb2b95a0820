import { IconWifiOff } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { isConnectionLost, onConnection } from '../../app/notices/connection';
import { useWords } from '../../i18n/words';
import styles from './notice.module.css';

/** Says that the network is gone, that nothing is lost, and that we keep trying. */
export function ConnectionNote() {
  const { t } = useWords();
  const lost = useSyncExternalStore(onConnection, isConnectionLost);
  return (
    <div role="status" className={lost ? styles.connection : undefined}>
      {lost ? (
        <>
          <IconWifiOff size={20} aria-hidden />
          <p>{t('common.connectionLost')}</p>
        </>
      ) : null}
    </div>
  );
}
