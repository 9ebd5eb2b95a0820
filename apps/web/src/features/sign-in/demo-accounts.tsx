import { Button } from '@mantine/core';
import { listDemoAccounts } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { asAnyone } from '../../app/api';
import { Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import styles from './sign-in.module.css';
import { EMAIL } from './email-field';

/** The accounts that a demonstration lets a visitor try; any other installation answers that there are none. */
export const useDemoAccounts = () =>
  useQuery({
    queryKey: ['demo', 'accounts'],
    queryFn: () => asAnyone(listDemoAccounts),
    retry: false,
    staleTime: Infinity,
  });

/** The demo accounts, each of which fills the address in. */
export function DemoAccounts({ onChoose }: { onChoose(email: string): void }) {
  const { t } = useWords();
  const { data } = useDemoAccounts();
  if (!data?.items.length) return null;
  const choose = (email: string) => {
    onChoose(email);
    document.getElementById(EMAIL)?.focus();
  };
  return (
    <Section title={t('signIn.demoTitle')}>
      <p>{t('signIn.demoText')}</p>
      <ul className={styles.accounts}>
        {data.items.map(({ email, name, role }) => (
          <li key={email}>
            <span>
              <strong>{name}</strong>, {t(`common.${role}`)}
            </span>
            <Button variant="default" onClick={() => choose(email)} aria-label={t('signIn.demoUse', { name })}>
              {t('signIn.demoTry')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
