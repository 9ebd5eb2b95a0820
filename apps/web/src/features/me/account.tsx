import { Button } from '@mantine/core';
import { revokeSessions } from '@app/contracts';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { useSend } from '../../app/reading/send';
import { useLeave, useSignOut } from '../../app/reading/sign-out';
import { forgetSession } from '../../app/session';
import { Facts } from '../../design/page/facts';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Section } from '../../design/page/page';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';
import { PasswordSection } from './password-section';

const signOutEverywhere = () => asMyself(revokeSessions).then(forgetSession);

/** My address, my password, and the two ways to sign out. */
export function Account({ email }: { email: string }) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const here = useSignOut();
  const { failure, ...everywhere } = useSend(signOutEverywhere, useLeave());
  return (
    <>
      <Section title={t('me.account')}>
        <Facts facts={[[t('me.email'), email]]} />
        {failure ? <FailureNote failure={failure} /> : null}
        {asks ? (
          <>
            <p role="status">{t('me.signOutEverywhereText')}</p>
            <Buttons>
              <SendButton color="coral" pending={everywhere.pending} onSend={() => everywhere.send(undefined)}>
                {t('me.signOutEverywhereConfirm')}
              </SendButton>
              <Button variant="default" onClick={() => setAsks(false)}>
                {t('common.cancel')}
              </Button>
            </Buttons>
          </>
        ) : (
          <Buttons>
            <SendButton variant="default" pending={here.pending} onSend={() => here.send()}>
              {t('me.signOut')}
            </SendButton>
            <Button variant="default" onClick={() => setAsks(true)}>
              {t('me.signOutEverywhere')}
            </Button>
          </Buttons>
        )}
      </Section>
      <PasswordSection email={email} />
    </>
  );
}
