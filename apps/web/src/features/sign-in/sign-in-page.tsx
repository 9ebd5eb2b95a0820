/** Signing in: by a letter to one's address, or by the password one chose; the answer never tells whether an address is known. */
import { lazy, Suspense, useState } from 'react';
import { useKept } from '../../app/kept';
import { LinkButton } from '../../design/page/link-button';
import { Loading } from '../../design/page/loading';
import { Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { DemoAccounts } from './demo-accounts';
import { LetterForm } from './letter-form';
import { LetterSent } from './letter-sent';
import styles from './sign-in.module.css';

// Most people take the letter.
const PasswordForm = lazy(async () => ({ default: (await import('./password-form')).PasswordForm }));

/** The page that asks for a sign-in letter. */
export function SignInPage() {
  const { t } = useWords();
  const [email, keepEmail] = useKept('email', '');
  const [step, setStep] = useState<'letter' | 'password' | 'sent'>('letter');
  if (step === 'sent') return <LetterSent email={email} onAgain={() => setStep('letter')} />;
  const form = { email, onEmail: keepEmail };
  return (
    <Page title={t('signIn.title')} lead={step === 'letter' ? t('signIn.lead') : undefined}>
      <div className={styles.youth}>
        <p>{t('signIn.youthDoorText')}</p>
        <LinkButton to="/connexion/jeune" variant="default">
          {t('signIn.youthDoor')}
        </LinkButton>
      </div>
      {step === 'letter' ? (
        <LetterForm {...form} onSent={() => setStep('sent')} onPassword={() => setStep('password')} />
      ) : (
        <Suspense fallback={<Loading />}>
          <PasswordForm {...form} onLetter={() => setStep('letter')} />
        </Suspense>
      )}
      <DemoAccounts onChoose={keepEmail} />
    </Page>
  );
}
