/** What somebody is invited to, and the button that accepts; opening the page accepts nothing. */
import { acceptInvitation, readInvitation } from '@app/contracts';
import { useParams } from '@tanstack/react-router';
import { withLink } from '../../app/api';
import { useLinked } from '../../app/reading/linked';
import { useSend } from '../../app/reading/send';
import { Facts } from '../../design/page/facts';
import { FailureNote } from '../../design/notice/failure-note';
import { LinkButton } from '../../design/page/link-button';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page } from '../../design/page/page';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';
import { Opened } from '../problems/opened';

/** The page of an invitation. */
export function InvitationPage() {
  const { t } = useWords();
  const { id } = useParams({ from: '/invitation/$id' });
  const linked = useLinked(readInvitation, id);
  const { send, pending, failure, answer } = useSend(() => withLink(linked.link, acceptInvitation, { params: { id } }));
  if (answer)
    return <SignInNow title={t('invitation.doneTitle')} text={t('invitation.done', { email: answer.email })} />;
  return (
    <Opened linked={linked}>
      {({ organisationName, role, firstName, accepted }) => {
        const organisation = organisationName;
        if (accepted) {
          return <SignInNow title={t('invitation.acceptedTitle')} text={t('invitation.accepted', { organisation })} />;
        }
        return (
          <Page
            title={t('invitation.title', { organisation })}
            lead={t('invitation.lead', { name: firstName, organisation })}
          >
            <Facts
              facts={[
                [t('invitation.organisation'), organisation],
                [t('invitation.role'), t(`common.${role}`)],
              ]}
            />
            <NextStep>
              <p>{t('invitation.whatYes')}</p>
              {failure ? <FailureNote failure={failure} reload={() => void linked.query.refetch()} /> : null}
              <Buttons>
                <SendButton pending={pending} onSend={() => send(undefined)}>
                  {t('invitation.accept')}
                </SendButton>
              </Buttons>
            </NextStep>
            <p>{t('invitation.notMe')}</p>
          </Page>
        );
      }}
    </Opened>
  );
}

function SignInNow({ title, text }: { title: string; text: string }) {
  const { t } = useWords();
  return (
    <Page title={title} lead={text}>
      <Buttons>
        <LinkButton to="/connexion">{t('invitation.signIn')}</LinkButton>
      </Buttons>
    </Page>
  );
}
