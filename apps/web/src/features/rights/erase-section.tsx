import { Button } from '@mantine/core';
import { eraseYouth, type ResponseOf } from '@app/contracts';
import { useState } from 'react';
import { withLink } from '../../app/api';
import { useSend } from '../../app/reading/send';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Section } from '../../design/page/page';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';

interface Props {
  id: string;
  link: string | null;
  onErased: (answer: ResponseOf<typeof eraseYouth>) => void;
}

/** Erasing asks twice: it cannot be undone. */
export function EraseSection({ id, link, onErased }: Props) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const erase = () => withLink(link, eraseYouth, { params: { id }, body: { reason: 'youth-asked' } });
  const { send, pending, failure } = useSend(erase, onErased);
  return (
    <Section title={t('rights.eraseTitle')}>
      <p>{asked ? t('rights.eraseSure') : t('rights.eraseText')}</p>
      {failure ? <FailureNote failure={failure} youth /> : null}
      <Buttons>
        {asked ? (
          <>
            <SendButton pending={pending} onSend={() => send(undefined)} color="coral">
              {t('rights.eraseConfirm')}
            </SendButton>
            <Button variant="default" onClick={() => setAsked(false)}>
              {t('common.cancel')}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => setAsked(true)}>
            {t('rights.erase')}
          </Button>
        )}
      </Buttons>
    </Section>
  );
}
