/** My youths first, then those of my organisation whom colleagues follow: a name finds its file. */
import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '../../design/page/empty';
import { LinkButton } from '../../design/page/link-button';
import { Buttons, Page } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { useYouths, type YouthName } from './followed';
import styles from './youths.module.css';

/** The page of youths. */
export const YouthsPage = () => <SignedIn roles={['coach']}>{() => <Youths />}</SignedIn>;

const SHOWN = 60;
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function Youths() {
  const { t } = useWords();
  const [words, setWords] = useState('');
  const query = useYouths();
  return (
    <Page wide title={t('youths.title')} lead={t('youths.lead')}>
      <Reading query={query}>
        {(youths) => {
          if (!youths.length) return <NoYouth />;
          const asked = plain(words.trim());
          const found = youths.filter(({ firstName, lastName }) =>
            [`${firstName} ${lastName}`, `${lastName} ${firstName}`].some((name) => plain(name).includes(asked)),
          );
          const inOrder = [...found.filter(({ mine }) => mine), ...found.filter(({ mine }) => !mine)];
          return (
            <>
              <TextInput
                id="youth-name"
                type="search"
                label={t('youths.search')}
                maw="24rem"
                value={words}
                onChange={(event) => setWords(event.currentTarget.value)}
              />
              <p aria-live="polite">
                {t('youths.count', { count: found.length })}{' '}
                {found.length > SHOWN ? t('youths.first', { shown: SHOWN }) : null}
              </p>
              <ul className={styles.names}>
                {inOrder.slice(0, SHOWN).map((youth) => (
                  <Name key={youth.id} youth={youth} />
                ))}
              </ul>
            </>
          );
        }}
      </Reading>
    </Page>
  );
}

function Name({ youth: { id, firstName, lastName, mine } }: { youth: YouthName }) {
  const { t } = useWords();
  const name = `${firstName} ${lastName}`;
  if (!mine)
    return (
      <li>
        <span>{name}</span> <span className={styles.quiet}>{t('youths.colleague')}</span>
      </li>
    );
  return (
    <li>
      <Link to="/jeunes/$id" params={{ id }}>
        {name}
      </Link>
    </li>
  );
}

function NoYouth() {
  const { t } = useWords();
  return (
    <Empty title={t('youths.noneTitle')} text={t('youths.noneText')}>
      <Buttons>
        <LinkButton to="/imports/jeunes">{t('youths.import')}</LinkButton>
      </Buttons>
    </Empty>
  );
}
