import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { IconLanguage, IconUser } from '@tabler/icons-react';
import { lazy, type MouseEvent, Suspense } from 'react';
import { ConnectionNote } from '../../design/notice/connection-note';
import { Footbridge } from '../../design/page/footbridge';
import { Loading } from '../../design/page/loading';
import { speak } from '../../i18n/speech';
import { useWords } from '../../i18n/words';
import { useOpenSpace } from '../link-token';
import { rolesOf, useMyself } from '../reading/myself';
import { entriesFor, type Entry, FEW } from './navigation';
import styles from './shell.module.css';

// Nothing is said there before somebody acts.
const Toasts = lazy(async () => ({ default: (await import('../../design/notice/toasts')).Toasts }));

const CONTENT = 'contenu';
const Rail = lazy(async () => ({ default: (await import('./menu')).Rail }));
const Drawer = lazy(async () => ({ default: (await import('./menu')).Drawer }));
const SpaceBar = lazy(async () => ({ default: (await import('../../features/space/space-bar')).SpaceBar }));
const VersionNote = lazy(async () => ({ default: (await import('../../design/notice/version-note')).VersionNote }));
const Fresh = lazy(async () => ({ default: (await import('../fresh/fresh')).Fresh }));
const Bar = lazy(async () => ({ default: (await import('./menu')).Bar }));
const SignOut = lazy(async () => ({ default: (await import('./menu')).SignOut }));

/**
 * The frame around every page: a way past the menu, the mark, the menu, the page, and what the house is for. What one does decides the menu:
 * a rail for those who have much to do, a bar of a few words for an employer or a youth in their space, the two links of anybody else.
 */
export function Shell() {
  const { t } = useWords();
  const { data: me } = useMyself();
  const inSpace = useSpaceShown();
  const entries = inSpace ? [] : entriesFor(rolesOf(me));
  const many = entries.length > FEW;
  return (
    <div className={styles.frame} data-menu={many ? 'rail' : entries.length || inSpace ? 'bar' : 'none'}>
      <a className={styles.skip} href={`#${CONTENT}`} onClick={goToContent}>
        {t('common.skipToContent')}
      </a>
      <ConnectionNote />
      <Suspense fallback={null}>
        <VersionNote />
      </Suspense>
      <Header
        entries={many ? entries : []}
        ownSpace={!entries.length}
        signOut={me !== undefined && !many && !inSpace}
      />
      <Suspense>{entries.length && !many ? <Bar entries={entries} /> : null}</Suspense>
      <Suspense>{inSpace ? <SpaceBar id={inSpace} /> : null}</Suspense>
      <div className={styles.body}>
        <Suspense fallback={<div />}>{many ? <Rail entries={entries} /> : null}</Suspense>
        <main id={CONTENT} tabIndex={-1} className={styles.main}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Footer />
      <Suspense>{inSpace || entries.length ? <Fresh inSpace={inSpace !== null} /> : null}</Suspense>
      <Suspense fallback={null}>
        <Toasts />
      </Suspense>
    </div>
  );
}

/** The youth whose space is shown and opened. */
function useSpaceShown(): string | null {
  const { pathname } = useLocation();
  const open = useOpenSpace();
  return open && pathname.startsWith(`/mon-espace/${open}`) ? open : null;
}

interface Top {
  /** What a phone opens behind a button. */
  entries: Entry[];
  /** No menu leads to one's own space. */
  ownSpace: boolean;
  /** No menu ends with the way out. */
  signOut: boolean;
}

function Header({ entries, ownSpace, signOut }: Top) {
  const { t, language } = useWords();
  const space = useOpenSpace();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Suspense>{entries.length ? <Drawer entries={entries} /> : null}</Suspense>
        <Link to="/" className={styles.mark} aria-label={t('common.home')}>
          <Footbridge size={36} />
          <span>Passerelle</span>
        </Link>
        <nav className={styles.menu} aria-label={t('common.navigation')}>
          {ownSpace ? (
            <Link
              {...(space ? { to: '/mon-espace/$id', params: { id: space } } : { to: '/moi' })}
              className={styles.item}
            >
              <IconUser size={20} stroke={1.75} aria-hidden />
              {t('common.mySpace')}
            </Link>
          ) : null}
          <Suspense>{signOut ? <SignOut className={styles.item} /> : null}</Suspense>
          <button type="button" className={styles.item} onClick={() => void speak(other)}>
            <IconLanguage size={20} stroke={1.75} aria-hidden />
            <span lang={other}>{t('common.language')}</span>
          </button>
        </nav>
      </div>
    </header>
  );
}

function Footer() {
  const { t } = useWords();
  return (
    <footer className={styles.footer}>
      <div>
        <p>{t('common.purpose')}</p>
        <nav aria-label={t('nav.footer')}>
          <ul>
            <li>
              <Link to="/classement">{t('nav.ranking')}</Link>
            </li>
            <li>
              <Link to="/donnees-de-reference">{t('nav.reference')}</Link>
            </li>
            <li>
              <Link to="/accessibilite">{t('nav.accessibility')}</Link>
            </li>
            <li>
              <Link to="/mentions-legales">{t('nav.legal')}</Link>
            </li>
            <li>
              <Link to="/confidentialite">{t('nav.privacy')}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

// The address keeps its place for the token of a letter's link, so the way past the menu moves the focus and nothing else.
function goToContent(event: MouseEvent) {
  event.preventDefault();
  document.getElementById(CONTENT)?.focus();
}
