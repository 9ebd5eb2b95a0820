import { rankOffersForYouth, type ResponseOf } from '@app/contracts';
import { IconBuilding } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { usePages } from '../../app/reading/pages';
import { FilterChips } from '../../design/list/filter-chips';
import { MoreList } from '../../design/list/more-list';
import { Empty } from '../../design/page/empty';
import { useWords } from '../../i18n/words';
import type { Entry } from '../ranking/entry';
import { Points } from '../ranking/points';
import { Propose } from '../ranking/propose';
import styles from '../ranking/ranking.module.css';
import { Reasons } from '../ranking/reasons';
import { Verdict } from '../ranking/verdict';
import { useProposalsOf, youthKey, type Youth } from './followed';

const A_PAGE = 10;
const VERDICTS = ['eligible', 'toCheck', 'blocked'] as const;
type Ranking = ResponseOf<typeof rankOffersForYouth>;

/** The open offers in the order that suits a youth, each with why, and the way to propose it. */
export function RankedOffers({ youth }: { youth: Youth }) {
  const { t } = useWords();
  const [verdicts, setVerdicts] = useState<string[]>(['eligible', 'toCheck']);
  const wanted = VERDICTS.filter((verdict) => verdicts.includes(verdict));
  const ranking = usePages([...youthKey(youth.id), 'ranking', youth.revision, ...wanted], async (cursor) => {
    const query = {
      limit: A_PAGE,
      ...(wanted.length ? { verdict: wanted.join(',') } : {}),
      ...(cursor ? { cursor } : {}),
    };
    const answer = await asMyself(rankOffersForYouth, { params: { id: youth.id }, query });
    return { ...answer, items: answer.entries.map((entry) => ({ ...entry, rankingId: answer.id })) };
  });
  const counts = ranking.data?.pages[0]?.counts;
  return (
    <>
      <FilterChips
        legend={t('ranked.show')}
        choices={VERDICTS.map((value) => ({ value, label: t(`ranked.${value}`), count: counts?.[value] }))}
        chosen={verdicts}
        onChange={setVerdicts}
      />
      <MoreList
        query={ranking}
        keyOf={({ id }) => id}
        empty={<Empty title={t('ranked.noOfferTitle')} text={t('ranked.noOfferText')} />}
      >
        {({ rankingId, ...entry }) => <OfferRow entry={entry} youth={youth} rankingId={rankingId} />}
      </MoreList>
    </>
  );
}

interface Row {
  entry: Ranking['entries'][number];
  youth: Youth;
  rankingId: string;
}

function OfferRow({ entry, youth, rankingId }: Row) {
  const { t, when } = useWords();
  const { title, employerName, commune, startFrom } = entry.offer;
  return (
    <article className={styles.row}>
      <div className={styles.head}>
        <span className={styles.rank}>{entry.rank}.</span>
        <h3>
          <Link to="/offres/$id" params={{ id: entry.id }}>
            {title}
          </Link>
        </h3>
        <Verdict of={entry.verdict} />
      </div>
      <p>
        <IconBuilding size={18} aria-hidden /> {[employerName, commune].filter(Boolean).join(' – ')}
        {startFrom ? ` – ${t('ranked.starts', { day: when.date(startFrom) })}` : null}
      </p>
      <Reasons entry={entry} />
      <Points entry={entry} />
      <Already entry={entry} youth={youth} rankingId={rankingId} title={title} />
    </article>
  );
}

function Already({ entry, youth, rankingId, title }: { entry: Entry; youth: Youth; rankingId: string; title: string }) {
  const { t } = useWords();
  const { data: proposals } = useProposalsOf(youth.id);
  const made = proposals?.find(({ offer }) => offer.id === entry.id);
  if (made)
    return (
      <p>
        <Link to="/mises-en-relation/$id" params={{ id: made.id }}>
          {t('ranked.already', { state: t(`standing.${made.state}`) })}
        </Link>
      </p>
    );
  if (entry.verdict === 'blocked') return null;
  const name = t('ranked.offerTo', { offer: title, name: youth.firstName });
  return (
    <div>
      <Propose offerId={entry.id} youthId={youth.id} rankingId={rankingId} entry={entry} name={name} />
    </div>
  );
}
