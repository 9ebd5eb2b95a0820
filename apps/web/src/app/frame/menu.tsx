/** The menus of those who are signed in; they arrive with the first of them. */
import {
  IconBriefcase,
  IconBuilding,
  IconCalendar,
  IconChartBar,
  IconChecklist,
  IconCopy,
  IconDatabaseImport,
  IconFileImport,
  IconHistory,
  IconHome,
  IconLogout,
  IconMenu2,
  IconPhoneCall,
  IconPlus,
  IconReload,
  IconSearch,
  IconUsers,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useWords } from '../../i18n/words';
import { useSignOut } from '../reading/sign-out';
import type { Entry } from './navigation';
import styles from './menu.module.css';

const ICONS: Record<Entry['word'], Icon> = {
  today: IconHome,
  youths: IconUsers,
  agenda: IconCalendar,
  duplicates: IconCopy,
  board: IconChartBar,
  cohort: IconUsers,
  leads: IconPhoneCall,
  ownOffers: IconBriefcase,
  post: IconPlus,
  offerImports: IconFileImport,
  youthImports: IconFileImport,
  offers: IconSearch,
  reviews: IconChecklist,
  organisations: IconBuilding,
  machinery: IconReload,
  officialFiles: IconDatabaseImport,
  audit: IconHistory,
};

interface Props {
  entries: Entry[];
}

/** The left rail of those who have much to do: always there at a desk, behind a button on a phone. */
export function Rail({ entries }: Props) {
  const { t } = useWords();
  return (
    <nav className={styles.rail} aria-label={t('nav.work')}>
      <Entries entries={entries} />
      <SignOut />
    </nav>
  );
}

/** The button of a phone that opens the same lines over the page. */
export function Drawer({ entries }: Props) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <div className={styles.onPhones}>
      <button type="button" className={styles.button} onClick={() => dialog.current?.showModal()}>
        <IconMenu2 size={22} aria-hidden />
        {t('nav.menu')}
      </button>
      <dialog ref={dialog} className={styles.drawer} aria-label={t('nav.work')}>
        <button type="button" className={styles.button} onClick={close}>
          <IconX size={22} aria-hidden />
          {t('nav.close')}
        </button>
        <nav aria-label={t('nav.work')}>
          <Entries entries={entries} onFollow={close} />
          <SignOut />
        </nav>
      </dialog>
    </div>
  );
}

/** Few words: under the thumb on a phone, beside the mark at a desk. */
export function Bar({ entries }: Props) {
  const { t } = useWords();
  return (
    <nav className={styles.bar} aria-label={t('nav.work')}>
      <Entries entries={entries} />
    </nav>
  );
}

/** The way out, from any page; it looks like a line of the menu, unless it stands elsewhere. */
export function SignOut({ className = styles.entry }: { className?: string | undefined }) {
  const { t } = useWords();
  const { send, pending } = useSignOut();
  return (
    <button type="button" className={className} aria-disabled={pending} onClick={() => send()}>
      <IconLogout size={20} stroke={1.75} aria-hidden />
      <span>{t('nav.signOut')}</span>
    </button>
  );
}

function Entries({ entries, onFollow }: Props & { onFollow?: () => void }) {
  const { t } = useWords();
  return (
    <ul>
      {entries.map(({ to, word }) => {
        const Picture = ICONS[word];
        return (
          <li key={to}>
            <Link to={to} className={styles.entry} onClick={onFollow}>
              <Picture size={20} stroke={1.75} aria-hidden />
              <span>{t(`nav.${word}`)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
