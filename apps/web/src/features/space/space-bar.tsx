import { IconBriefcase, IconCalendarEvent, IconHome, IconUser } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listMyProposals, readOwnFile } from '@app/contracts';
import menu from '../../app/frame/menu.module.css';
import { useLinked } from '../../app/reading/linked';
import { useWords } from '../../i18n/words';

const ENTRIES = [
  ['/mon-espace/$id', 'today', IconHome],
  ['/mon-espace/$id/offres', 'offers', IconBriefcase],
  ['/mon-espace/$id/rendez-vous', 'meetings', IconCalendarEvent],
  ['/mon-espace/$id/moi', 'self', IconUser],
] as const;

/** The four words of a youth: under the thumb on a phone, beside the mark at a desk; none while their link opens nothing. */
export function SpaceBar({ id }: { id: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const { query } = useLinked(readOwnFile, id);
  // Pressing the word of the page that is shown asks again what is new.
  const readAgain = () => void queries.invalidateQueries({ queryKey: [listMyProposals.path] });
  if (!query.data) return null;
  return (
    <nav className={menu.bar} aria-label={t('space.menu')}>
      <ul>
        {ENTRIES.map(([to, word, Picture]) => (
          <li key={to}>
            <Link
              to={to}
              params={{ id }}
              className={menu.entry}
              activeOptions={{ exact: word === 'today' }}
              onClick={readAgain}
            >
              <Picture size={20} stroke={1.75} aria-hidden />
              <span>{t(`space.${word}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
