/** The two pages behind the letters of a change of address: yes from both addresses, no from the old one. Opening them answers nothing. */
import { confirmAddressChange, readAddressChange, refuseAddressChange, type ResponseOf } from '@app/contracts';
import { useParams } from '@tanstack/react-router';
import { withLink } from '../../app/api';
import { useLinked, type Linked } from '../../app/reading/linked';
import { useSend } from '../../app/reading/send';
import { FailureNote } from '../../design/notice/failure-note';
import { LinkButton } from '../../design/page/link-button';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page } from '../../design/page/page';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';
import { Opened } from '../problems/opened';

type Change = ResponseOf<typeof readAddressChange>;

/** The page of a yes. */
export function ConfirmAddressPage() {
  const { id } = useParams({ from: '/adresse/confirmer/$id' });
  const linked = useLinked(readAddressChange, id);
  const confirm = () => withLink(linked.link, confirmAddressChange, { params: { id } });
  const done = ({ state }: Pick<Change, 'state'>, change: Change) => linked.show({ ...change, state, confirmed: true });
  return <AnswerPage linked={linked} says="confirm" send={confirm} done={done} />;
}

/** The page of a no. */
export function RefuseAddressPage() {
  const { id } = useParams({ from: '/adresse/refuser/$id' });
  const linked = useLinked(readAddressChange, id);
  const refuse = () => withLink(linked.link, refuseAddressChange, { params: { id } });
  const done = ({ state }: Pick<Change, 'state'>, change: Change) => linked.show({ ...change, state });
  return <AnswerPage linked={linked} says="refuse" send={refuse} done={done} />;
}

interface Props {
  linked: Linked<Change>;
  says: 'confirm' | 'refuse';
  send: () => Promise<Pick<Change, 'state'>>;
  done: (answer: Pick<Change, 'state'>, change: Change) => void;
}

function AnswerPage({ linked, ...answer }: Props) {
  const reload = () => void linked.query.refetch();
  return <Opened linked={linked}>{(change) => <Answer change={change} reload={reload} {...answer} />}</Opened>;
}

function Answer({ change, says, send, done, reload }: Omit<Props, 'linked'> & { change: Change; reload(): void }) {
  const { t } = useWords();
  const sending = useSend(async () => done(await send(), change));
  const { email, state, confirmed } = change;
  if (state === 'done') return <Ended title={t('address.doneTitle')} text={t('address.done', { email })} />;
  if (state === 'refused') return <Ended title={t('address.refusedTitle')} text={t('address.refused')} />;
  if (state === 'replaced') return <Ended title={t('address.replacedTitle')} text={t('address.replaced')} />;
  if (says === 'confirm' && confirmed) {
    return <Ended title={t('address.halfTitle')} text={t('address.half', { email })} />;
  }
  return (
    <Page title={t(`address.${says}Title`)} lead={t(`address.${says}Lead`, { email })}>
      <NextStep>
        <p>{t(`address.${says}What`)}</p>
        {sending.failure ? <FailureNote failure={sending.failure} reload={reload} /> : null}
        <Buttons>
          <SendButton pending={sending.pending} onSend={() => sending.send(undefined)}>
            {t(`address.${says}`)}
          </SendButton>
        </Buttons>
      </NextStep>
      <p>{t(`address.${says}Else`)}</p>
    </Page>
  );
}

function Ended({ title, text }: { title: string; text: string }) {
  const { t } = useWords();
  return (
    <Page title={title} lead={text}>
      <Buttons>
        <LinkButton to="/connexion">{t('address.signIn')}</LinkButton>
      </Buttons>
    </Page>
  );
}
