/**
 * Posting an offer, one question a page. What is typed stays on this device; nobody needs an account before the end, where the sign-in letter
 * proves the address and brings the writer back to the last page.
 */
import { beginRegistration } from '@app/contracts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { asAnyone } from '../../app/api';
import { rolesOf, useMyself } from '../../app/reading/myself';
import { useSend } from '../../app/reading/send';
import { returnHere } from '../../app/return-to';
import { askForLetter } from '../../app/session';
import { Question } from '../../design/form/question';
import { Loading } from '../../design/page/loading';
import { needWords } from '../../i18n/speech';
import { useWords } from '../../i18n/words';
import { checkQuestion, QUESTIONS, type QuestionName } from './posting-check';
import { EMPTY_POSTING, type PostingDraft, usePostingDraft } from './posting-draft';
import type { FieldProps } from './draft-field';
import { Company } from './questions';

const ForCompany = lazy(async () => ({ default: (await import('./for-company')).ForCompany }));
const LetterSent = lazy(async () => ({ default: (await import('./letter-sent')).LetterSent }));
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
  if (!entreprise) return <Posting name="posting" start={EMPTY_POSTING} />;
  return (
    <Suspense fallback={<Loading />}>
      <ForCompany id={entreprise}>
        {(start) => <Posting key={entreprise} name={`posting:${entreprise}`} start={start} />}
      </ForCompany>
    </Suspense>
  );
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

type Asked = FieldProps & { email: string | null; forAnother: boolean; name: QuestionName };

function Fields({ name, ...props }: Asked) {
  return name === 'company' ? <Company {...props} /> : <LaterQuestion name={name} {...props} />;
}
