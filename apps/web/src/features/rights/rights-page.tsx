/** Where a youth sees what their information is used for, takes it back, takes a copy or has all of it erased. Opening it changes nothing. */
import { readConsents, type ResponseOf, withdrawConsent } from '@app/contracts';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { withLink } from '../../app/api';
import { useLinked } from '../../app/reading/linked';
import { useSend } from '../../app/reading/send';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Page, Section } from '../../design/page/page';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';
import { Opened } from '../problems/opened';
import { CopySection } from './copy-section';
import { EraseSection } from './erase-section';

type Consents = ResponseOf<typeof readConsents>;
type Purpose = Consents['inForce'][number];

/** The page of a youth's rights, behind the link of their information letter. */
export function RightsPage() {
  const { id } = useParams({ from: '/mes-droits/$id' });
  return <Rights id={id} />;
}

/** The same inside their space. */
export function SpaceRightsPage() {
  const { id } = useParams({ from: '/mon-espace/$id' });
  return <Rights id={id} />;
}

function Rights({ id }: { id: string }) {
  const { t, when } = useWords();
  const linked = useLinked(readConsents, id);
  const [erased, setErased] = useState<{ dueOn: string; erased: boolean } | null>(null);
  if (erased) {
    const text = erased.erased ? t('rights.erased') : t('rights.eraseDue', { when: when.date(erased.dueOn) });
    return <Page title={t('rights.erasedTitle')} lead={text} />;
  }
  return (
    <Opened linked={linked} youth>
      {(consents) => (
        <Page title={t('rights.title')} lead={t('rights.lead')}>
          <Section title={t('rights.agreedTitle')}>
            {consents.inForce.length ? null : <p>{t('rights.agreedEmpty')}</p>}
            {consents.inForce.map((purpose) => (
              <Allowed key={purpose} purpose={purpose} id={id} link={linked.link} show={linked.show} />
            ))}
          </Section>
          <p>{t('rights.wrong')}</p>
          <CopySection id={id} link={linked.link} />
          <EraseSection id={id} link={linked.link} onErased={setErased} />
        </Page>
      )}
    </Opened>
  );
}

interface AllowedProps {
  purpose: Purpose;
  id: string;
  link: string | null;
  show: (consents: Consents) => void;
}

function Allowed({ purpose, id, link, show }: AllowedProps) {
  const { t } = useWords();
  const withdraw = () => withLink(link, withdrawConsent, { params: { id, purpose }, body: {} });
  const { send, pending, failure } = useSend(withdraw, show);
  return (
    <div>
      <h3>{t(`rights.${purpose}`)}</h3>
      <p>{t(`rights.${purpose}Text`)}</p>
      {failure ? <FailureNote failure={failure} youth /> : null}
      <Buttons>
        <SendButton
          pending={pending}
          onSend={() => send(undefined)}
          variant="default"
          aria-label={t('rights.withdrawNamed', { purpose: t(`rights.${purpose}`) })}
        >
          {t('rights.withdraw')}
        </SendButton>
      </Buttons>
    </div>
  );
}
