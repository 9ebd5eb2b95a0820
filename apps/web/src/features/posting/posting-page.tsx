/**
 * Posting an offer, one question a page. What is typed stays on this device; nobody needs an account before the end, where the sign-in letter
 * proves the address and brings the writer back to the last page.
 */
import { beginRegistration, readEmployer } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { asAnyone, asMyself } from '../../app/api';
import { failureOf } from '../../app/failure';
import { rolesOf, useMyself } from '../../app/reading/myself';
import { useSend } from '../../app/reading/send';
import { returnHere } from '../../app/return-to';
import { askForLetter } from '../../app/session';
import { Question } from '../../design/form/question';
import { Loading } from '../../design/page/loading';
import { NextStep } from '../../design/page/next-step';
import { LinkButton } from '../../design/page/link-button';
import { Page } from '../../design/page/page';
import { needWords } from '../../i18n/speech';
import { useWords } from '../../i18n/words';
import { FailurePage } from '../problems/failure-page';
import { useDemoAccounts } from '../sign-in/demo-accounts';
import { checkQuestion, QUESTIONS, type QuestionName } from './posting-check';
import { EMPTY_POSTING, type PostingDraft, postingFor, usePostingDraft } from './posting-draft';
import { Company, Contact } from './questions';

const later = () => import('./later-questions');
const LaterQuestion = lazy(async () => ({ default: (await later()).LaterQuestion }));

// The last page shows the whole offer: what that takes comes with it.
const PostingPreview = lazy(async () => {
  await needWords('work', 'offers');
  return { default: (await import('./posting-preview')).PostingPreview };
});

/** The page of the posting, for a company of the portfolio when the address names one. */
export function PostingPage() {
  const { entreprise } = useSearch({ from: '/deposer' });
  return entreprise ? <ForCompany id={entreprise} /> : <Posting name="posting" start={EMPTY_POSTING} />;
}

function ForCompany({ id }: { id: string }) {
  const query = useQuery({
    queryKey: ['employer', id],
    queryFn: () => asMyself(readEmployer, { params: { id } }),
    // What is typed begins with what was read once.
    staleTime: Infinity,
  });
  if (query.data) return <Posting key={id} name={`posting:${id}`} start={postingFor(query.data)} />;
  if (query.error) return <FailurePage failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  return <Loading />;
}

/** One question, the preview, or the letter that is on its way. */
function Posting({ name: draftName, start }: { name: string; start: PostingDraft }) {
  const { t } = useWords();
  const { etape = 1, entreprise } = useSearch({ from: '/deposer' });
  const navigate = useNavigate({ from: '/deposer' });
  const { data: me, isLoading } = useMyself();
  const { draft, change, forget } = usePostingDraft(draftName, start);
  useEffect(() => void later().catch(() => undefined), []);
  const go = (to: number) =>
    void navigate({ search: { ...(entreprise ? { entreprise } : {}), ...(to === 1 ? {} : { etape: to }) } });
  const last = QUESTIONS.length;
  const letter = useSend(sendLetter, () => go(last + 2));
  if (isLoading) return <Loading />;
  const forAnother = rolesOf(me).some((role) => role === 'prospector' || role === 'manager');
  if (etape === last + 1 && me) {
    const props = { draft, change, forget, me, forAnother };
    return <PostingPreview {...props} onBack={() => go(last)} />;
  }
  if (etape > last && !me) return <LetterSent email={draft.email} />;
  const name = QUESTIONS[Math.min(etape, last) - 1]!;
  const next = () => {
    if (name !== 'contact' || me) return go(etape + 1);
    letter.send(draft);
  };
  const email = forAnother ? null : (me?.email ?? null);
  return (
    <Question
      key={name}
      title={t(`posting.${name}Question`)}
      {...(name === 'company' ? { lead: t(me ? 'posting.leadSignedIn' : 'posting.lead') } : {})}
      at={Math.min(etape, last)}
      of={last}
      pending={letter.pending}
      failure={letter.failure}
      {...(name === 'contact' && !me ? { next: t('posting.sendLetter') } : {})}
      check={() => checkQuestion(name, draft, { t, emailKnown: email !== null })}
      onNext={next}
      {...(etape > 1 ? { onBack: () => go(etape - 1) } : {})}
    >
      {(errors) => (
        <Suspense fallback={<Loading />}>
          <Fields name={name} draft={draft} change={change} errors={errors} email={email} forAnother={forAnother} />
        </Suspense>
      )}
    </Question>
  );
}

async function sendLetter({ email, firstName, lastName }: PostingDraft): Promise<void> {
  await asAnyone(beginRegistration, { body: { email: email.trim(), firstName, lastName } });
  await askForLetter(email.trim());
  returnHere(`/deposer?etape=${QUESTIONS.length + 1}`);
}

type Asked = Parameters<typeof Contact>[0] & { name: QuestionName };

function Fields({ name, ...props }: Asked) {
  if (name === 'company') return <Company {...props} />;
  if (name === 'contact') return <Contact {...props} />;
  return <LaterQuestion name={name} {...props} />;
}

function LetterSent({ email }: { email: string }) {
  const { t } = useWords();
  const { data: demo } = useDemoAccounts();
  return (
    <Page title={t('posting.letterTitle')} lead={t('posting.letterLead', { email })}>
      <NextStep>
        <p>{t('posting.letterNext')}</p>
        {demo ? (
          <div>
            <LinkButton to="/boite-aux-lettres">{t('signIn.demoMailbox')}</LinkButton>
          </div>
        ) : null}
      </NextStep>
    </Page>
  );
}
