/**
 * Posting an offer, one question a page. What is typed stays on this device; nobody needs an account before the end, where the sign-in letter
 * proves the address and brings the writer back to the last page.
 */
import { beginRegistration } from '@app/contracts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { asAnyone } from '../../app/api';
import { useMyself } from '../../app/reading/myself';
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
import { useDemoAccounts } from '../sign-in/demo-accounts';
import { checkQuestion, QUESTIONS, type QuestionName } from './posting-check';
import { type PostingDraft, usePostingDraft } from './posting-draft';
import type { FieldProps } from './draft-field';
import { Company, Contact } from './questions';

const later = () => import('./later-questions');
const LaterQuestion = lazy(async () => ({ default: (await later()).LaterQuestion }));

// The last page shows the whole offer: what that takes comes with it.
const PostingPreview = lazy(async () => {
  await needWords('work', 'offers');
  return { default: (await import('./posting-preview')).PostingPreview };
});

/** The page of one question, of the preview, or of the letter that is on its way. */
export function PostingPage() {
  const { t } = useWords();
  const { etape = 1 } = useSearch({ from: '/deposer' });
  const navigate = useNavigate({ from: '/deposer' });
  const { data: me, isLoading } = useMyself();
  const { draft, change, forget } = usePostingDraft();
  useEffect(() => void later().catch(() => undefined), []);
  const go = (to: number) => void navigate({ search: to === 1 ? {} : { etape: to } });
  const last = QUESTIONS.length;
  const letter = useSend(sendLetter, () => go(last + 2));
  if (isLoading) return <Loading />;
  if (etape === last + 1 && me) {
    return <PostingPreview draft={draft} me={me} change={change} forget={forget} onBack={() => go(last)} />;
  }
  if (etape > last && !me) return <LetterSent email={draft.email} />;
  const name = QUESTIONS[Math.min(etape, last) - 1]!;
  const next = () => {
    if (name !== 'contact' || me) return go(etape + 1);
    letter.send(draft);
  };
  return (
    <Question
      key={name}
      title={t(`posting.${name}Question`)}
      {...(name === 'company' ? { lead: t('posting.lead') } : {})}
      at={Math.min(etape, last)}
      of={last}
      pending={letter.pending}
      failure={letter.failure}
      {...(name === 'contact' && !me ? { next: t('posting.sendLetter') } : {})}
      check={() => checkQuestion(name, draft, { t, signedIn: me !== undefined })}
      onNext={next}
      {...(etape > 1 ? { onBack: () => go(etape - 1) } : {})}
    >
      {(errors) => (
        <Suspense fallback={<Loading />}>
          <Fields name={name} draft={draft} change={change} errors={errors} email={me?.email ?? null} />
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

function Fields({ name, ...props }: FieldProps & { email: string | null; name: QuestionName }) {
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
