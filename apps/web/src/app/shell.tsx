import { Link, Outlet } from '@tanstack/react-router';
import { IconLanguage, IconUser } from '@tabler/icons-react';
import { type MouseEvent, Suspense } from 'react';
import { Footbridge } from '../design/footbridge';
import { Loading } from '../design/loading';
import { useWords } from '../i18n/words';
import styles from './shell.module.css';

const CONTENT = 'contenu';

/** The frame around every page: a way past the menu, the mark, the menu, the page, and what the house is for. */
export function Shell() {
  const { t } = useWords();
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href={`#${CONTENT}`} onClick={goToContent}>
        {t('common.skipToContent')}
      </a>
      <Header />
      <main id={CONTENT} tabIndex={-1} className={styles.main}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <p>{t('common.purpose')}</p>
        <Link to="/donnees-de-reference" className={styles.about}>
          {t('reference.link')}
        </Link>
      </footer>
    </div>
  );
}

function Header() {
  const { t, language, speak } = useWords();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/" className={styles.mark} aria-label={t('common.home')}>
          <Footbridge size={36} />
          <span>Passerelle</span>
        </Link>
        <nav className={styles.menu} aria-label={t('common.navigation')}>
          <Link to="/moi" className={styles.item}>
            <IconUser size={20} stroke={1.75} aria-hidden />
            {t('common.mySpace')}
          </Link>
          <button type="button" className={styles.item} onClick={() => speak(other)}>
            <IconLanguage size={20} stroke={1.75} aria-hidden />
            <span lang={other}>{t('common.language')}</span>
          </button>
        </nav>
      </div>
    </header>
  );
}

// The address keeps its place for the token of a letter's link, so the way past the menu moves the focus and nothing else.
function goToContent(event: MouseEvent) {
  event.preventDefault();
  document.getElementById(CONTENT)?.focus();
}
