import { Button } from '@mantine/core';
import { revokeSessions } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { useSend } from '../../app/reading/send';
import { forgetAccessToken, signOut } from '../../app/session';
import { Facts } from '../../design/page/facts';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Section } from '../../design/page/page';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';
import { PasswordSection } from './password-section';

const signOutEverywhere = () => asMyself(revokeSessions).finally(forgetAccessToken);

/** My address, my password, and the two ways to sign out. */
export function Account({ email }: { email: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [asks, setAsks] = useState(false);
  const leave = () => {
    queries.clear();
    void navigate({ to: '/' });
  };
  const here = useSend(signOut, leave);
  const everywhere = useSend(signOutEverywhere, leave);
  const failure = here.failure ?? everywhere.failure;
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
            <SendButton variant="default" pending={here.pending} onSend={() => here.send(undefined)}>
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
