/** The mailbox of a demonstration: each letter that the embedded server caught, newest first, with links that work. */
import { Button } from '@mantine/core';
import { readMailbox, type ResponseOf } from '@app/contracts';
import { IconCalendarEvent, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { asAnyone } from '../../app/api';
import { failureOf } from '../../app/failure';
import { Empty } from '../../design/page/empty';
import { Buttons, Page } from '../../design/page/page';
import { LinkButton } from '../../design/page/link-button';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { LetterText } from './letter-text';
import styles from './mailbox.module.css';

type Letter = ResponseOf<typeof readMailbox>['items'][number];

/** The list of caught letters. */
export function MailboxPage() {
  const { t } = useWords();
  const query = useQuery({
    queryKey: ['mailbox'],
    queryFn: () => asAnyone(readMailbox),
    staleTime: 0,
    refetchInterval: 10_000,
  });
  if (query.error && failureOf(query.error).code === 'not-found') return <NoMailbox />;
  return (
    <Page title={t('mailbox.title')} lead={t('mailbox.lead')}>
      <Buttons>
        <Button
          variant="default"
          leftSection={<IconRefresh size={18} aria-hidden />}
          aria-disabled={query.isFetching}
          onClick={() => void query.refetch()}
        >
          {t('mailbox.refresh')}
        </Button>
      </Buttons>
      <Reading query={query}>
        {({ items }) =>
          items.length ? (
            <Letters letters={items} />
          ) : (
            <Empty title={t('mailbox.emptyTitle')} text={t('mailbox.emptyText')} />
          )
        }
      </Reading>
    </Page>
  );
}

function Letters({ letters }: { letters: Letter[] }) {
  const { t } = useWords();
  return (
    <>
      <p role="status">{t('mailbox.count', { count: letters.length })}</p>
      <ul className={styles.letters}>
        {letters.map((letter) => (
          <li key={letter.id} className={styles.letter}>
            <LetterHead letter={letter} />
            <LetterText text={letter.text} />
            {letter.calendar ? (
              <p className={styles.calendar}>
                <IconCalendarEvent size={20} aria-hidden />
                {t(letter.calendar.method === 'CANCEL' ? 'mailbox.calendarCancel' : 'mailbox.calendarRequest')}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function LetterHead({ letter }: { letter: Letter }) {
  const { t, when } = useWords();
  return (
    <div>
      <h2 lang="fr">{letter.subject}</h2>
      <p className={styles.quiet}>
        {t('mailbox.to')} <strong>{letter.to}</strong>
      </p>
      <p className={styles.quiet}>
        {t('mailbox.received')} {when.moment(letter.receivedAt)}
      </p>
    </div>
  );
}

function NoMailbox() {
  const { t } = useWords();
  return (
    <Page title={t('mailbox.offTitle')} lead={t('mailbox.offText')}>
      <Buttons>
        <LinkButton to="/">{t('common.backHome')}</LinkButton>
      </Buttons>
    </Page>
  );
}
