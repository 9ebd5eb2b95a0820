import { exportYouth } from '@app/contracts';
import { withLink } from '../../app/api';
import { useSend } from '../../app/reading/send';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Section } from '../../design/page/page';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';

/** Everything that is kept about a youth, as a file of theirs. */
export function CopySection({ id, link }: { id: string; link: string | null }) {
  const { t } = useWords();
  const copy = () => withLink(link, exportYouth, { params: { id } });
  const { send, pending, failure } = useSend(copy, (content) => saveAs('passerelle.json', content));
  return (
    <Section title={t('rights.copyTitle')}>
      <p>{t('rights.copyText')}</p>
      {failure ? <FailureNote failure={failure} youth /> : null}
      <Buttons>
        <SendButton pending={pending} onSend={() => send(undefined)} variant="default">
          {t('rights.copy')}
        </SendButton>
      </Buttons>
    </Section>
  );
}

function saveAs(name: string, content: object): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const anchor = Object.assign(document.createElement('a'), { href: address, download: name });
  anchor.click();
  URL.revokeObjectURL(address);
}
