import { Button } from '@mantine/core';
import { signOutEverywhere } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { withLink } from '../../app/api';
import { forgetLinkToken, useKeptOnDevice, useLinkToken } from '../../app/link-token';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import styles from './own-file.module.css';

/** Whether this device remembers the space, and the two ways to leave it. */
export function DeviceSection({ id }: { id: string }) {
  const { t } = useWords();
  const link = useLinkToken();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [kept, keep] = useKeptOnDevice();
  const [asks, setAsks] = useState(false);
  const leave = () => {
    forgetLinkToken();
    queries.clear();
    void navigate({ to: '/' });
  };
  const end = () => withLink(link, signOutEverywhere, { params: { id } });
  const { send, pending, failure } = useSend(end, leave);
  return (
    <Section title={t('self.device')}>
      <div>
        <label className={styles.tick}>
          <input
            type="checkbox"
            aria-describedby="stay-hint"
            checked={kept}
            onChange={(event) => keep(event.currentTarget.checked)}
          />
          {t('self.stay')}
        </label>
        <p id="stay-hint">{t('self.stayHint')}</p>
      </div>
      {failure ? <FailureNote failure={failure} youth /> : null}
      {asks ? <p role="status">{t('self.everywhereText')}</p> : null}
      <Buttons>
        {asks ? (
          <>
            <SendButton color="coral" pending={pending} onSend={() => send(undefined)}>
              {t('self.everywhereYes')}
            </SendButton>
            <Button variant="default" onClick={() => setAsks(false)}>
              {t('common.cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button variant="default" onClick={leave}>
              {t('self.leave')}
            </Button>
            <Button variant="default" onClick={() => setAsks(true)}>
              {t('self.everywhere')}
            </Button>
          </>
        )}
      </Buttons>
    </Section>
  );
}
