/** The offers in the order that suits a youth, each with why in words; what is blocked is not shown. */
import { rankOffersForYouth } from '@app/contracts';
import { IconCheck, IconHelp } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { withLink } from '../../app/api';
import { failureOf } from '../../app/failure';
import { useLinkToken } from '../../app/link-token';
import { usePages } from '../../app/reading/pages';
import { MoreList } from '../../design/list/more-list';
import { Empty } from '../../design/page/empty';
import { LinkButton } from '../../design/page/link-button';
import { Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { type RankedOffer, useReasons } from './reasons';
import styles from './space.module.css';

const A_PAGE = 8;

/** The page of a youth's offers. */
export function MyOffersPage() {
  const { t } = useWords();
  const { id } = useParams({ from: '/mon-espace/$id' });
  const link = useLinkToken();
  const query = usePages([rankOffersForYouth.path, id, link], async (cursor) => {
    const asked = { cursor, limit: A_PAGE, verdict: 'eligible,toCheck' };
    const { entries, cursor: next } = await withLink(link, rankOffersForYouth, { params: { id }, query: asked });
    return { items: entries, cursor: next };
  });
  // Who may not be compared, or no longer searches, is not known to the ranking.
  const notCompared = query.error !== null && failureOf(query.error).code === 'not-found';
  return (
    <Page title={t('mine.title')} lead={notCompared ? t('mine.notCompared') : t('mine.lead')}>
      {notCompared ? (
        <div>
          <LinkButton to="/offres">{t('mine.allOffers')}</LinkButton>
        </div>
      ) : (
        <>
          <p>{t('mine.interested')}</p>
          <MoreList query={query} keyOf={(entry) => entry.id} empty={<NoOffer id={id} />}>
            {(entry) => <Ranked entry={entry} />}
          </MoreList>
          <p>
            <Link to="/classement">{t('mine.how')}</Link>
          </p>
        </>
      )}
    </Page>
  );
}

function NoOffer({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <Empty title={t('mine.emptyTitle')} text={t('mine.emptyText')}>
      <LinkButton to="/mon-espace/$id/moi/$group" params={{ id, group: 'souhaits' }} variant="default">
        {t('mine.change')}
      </LinkButton>
    </Empty>
  );
}

function Ranked({ entry }: { entry: RankedOffer }) {
  const { t } = useWords();
  const { fits, toCheck } = useReasons();
  const { id, offer } = entry;
  const checks = toCheck(entry);
  return (
    <article className={styles.offer}>
      <h2>
        <Link to="/offres/$id" params={{ id }}>
          {offer.title}
        </Link>
      </h2>
      <p>{[offer.employerName, offer.commune].filter(Boolean).join(' – ')}</p>
      <h3>{t('mine.why')}</h3>
      <ul className={styles.why}>
        {fits(entry).map((sentence) => (
          <li key={sentence}>
            <IconCheck size={18} aria-hidden />
            {sentence}
          </li>
        ))}
      </ul>
      {checks.length ? (
        <>
          <h3>{t('mine.check')}</h3>
          <ul className={styles.why}>
            {checks.map((sentence) => (
              <li key={sentence}>
                <IconHelp size={18} aria-hidden />
                {sentence}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  );
}
