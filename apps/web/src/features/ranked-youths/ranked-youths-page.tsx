/** An offer with the youths whom one follows in the order that suits it: why, two side by side, why not somebody, and to propose. */
import { rankYouthsForOffer, type ResponseOf } from '@app/contracts';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { usePages } from '../../app/reading/pages';
import { FilterChips } from '../../design/list/filter-chips';
import { MoreList } from '../../design/list/more-list';
import { Empty } from '../../design/page/empty';
import { LinkButton } from '../../design/page/link-button';
import { Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { Points } from '../ranking/points';
import { Propose } from '../ranking/propose';
import styles from '../ranking/ranking.module.css';
import { Reasons } from '../ranking/reasons';
import { Verdict } from '../ranking/verdict';
import { fullName, readNames, useOffer, useProposalsFor } from '../youths/followed';
import { Compare } from './compare';
import { WhyNot } from './why-not';

/** One youth on the list, by name, with the list on which they stood. */
export type RankedYouth = ResponseOf<typeof rankYouthsForOffer>['entries'][number] & {
  rankingId: string;
  name: string;
  /** Their age and commune. */
  known: string;
};

/** The page of an offer's ranked youths. */
export function RankedYouthsPage() {
  const { id } = useParams({ from: '/offres/$id/jeunes' });
  return <SignedIn roles={['coach']}>{() => <Ranked key={id} offerId={id} />}</SignedIn>;
}

const VERDICTS = ['eligible', 'toCheck', 'blocked'] as const;
const COMPARED = 2;
const A_PAGE = 10;

function Ranked({ offerId }: { offerId: string }) {
  const { t } = useWords();
  const { data: offer } = useOffer(offerId);
  const [verdicts, setVerdicts] = useState<string[]>(['eligible', 'toCheck']);
  const [compared, setCompared] = useState<RankedYouth[]>([]);
  const wanted = VERDICTS.filter((verdict) => verdicts.includes(verdict));
  const ranking = usePages(['offer', offerId, 'ranking', ...wanted], async (cursor) => {
    const only = wanted.length ? { verdict: wanted.join(',') } : {};
    const query = { limit: A_PAGE, ...only, ...(cursor ? { cursor } : {}) };
    const answer = await asMyself(rankYouthsForOffer, { params: { id: offerId }, query });
    const names = await readNames(answer.entries.map(({ id }) => id));
    const items = answer.entries.map((entry): RankedYouth => {
      const youth = names.get(entry.id);
      const age = youth?.age ?? null;
      const known = [age === null ? null : t('youth.age', { count: age }), youth?.commune].filter(Boolean).join(' – ');
      return { ...entry, rankingId: answer.id, name: youth ? fullName(youth) : t('me.youth'), known };
    });
    return { ...answer, items };
  });
  const counts = ranking.data?.pages[0]?.counts;
  const compare = (youth: RankedYouth, on: boolean) =>
    setCompared(on ? [...compared, youth].slice(-COMPARED) : compared.filter(({ id }) => id !== youth.id));
  return (
    <Page
      wide
      title={t('rankedYouths.title', { offer: offer?.title ?? '' })}
      lead={offer ? `${offer.employerName} – ${offer.commune}` : t('rankedYouths.lead')}
    >
      <div>
        <LinkButton
          to="/offres/$id"
          params={{ id: offerId }}
          variant="subtle"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
        >
          {t('introduction.offer')}
        </LinkButton>
      </div>
      {compared.length === COMPARED ? <Compare pair={compared} onEnd={() => setCompared([])} /> : null}
      <FilterChips
        legend={t('ranked.show')}
        choices={VERDICTS.map((value) => ({ value, label: t(`ranked.${value}`), count: counts?.[value] }))}
        chosen={verdicts}
        onChange={setVerdicts}
      />
      <MoreList
        query={ranking}
        keyOf={({ id }) => id}
        empty={<Empty title={t('rankedYouths.noneTitle')} text={t('rankedYouths.noneText')} />}
      >
        {(youth) => (
          <YouthRow
            offerId={offerId}
            youth={youth}
            compared={compared.some(({ id }) => id === youth.id)}
            onCompare={(on) => compare(youth, on)}
          />
        )}
      </MoreList>
      <Section title={t('rankedYouths.whyNot')}>
        <WhyNot offerId={offerId} />
      </Section>
    </Page>
  );
}

interface Row {
  offerId: string;
  youth: RankedYouth;
  compared: boolean;
  onCompare(on: boolean): void;
}

function YouthRow({ offerId, youth, compared, onCompare }: Row) {
  const { t } = useWords();
  const { name, known } = youth;
  const { data: proposals } = useProposalsFor(offerId);
  const made = proposals?.find(({ youthId }) => youthId === youth.id);
  return (
    <article className={styles.row}>
      <div className={styles.head}>
        <span className={styles.rank}>{youth.rank}.</span>
        <h2>
          <Link to="/jeunes/$id" params={{ id: youth.id }}>
            {name}
          </Link>
        </h2>
        <Verdict of={youth.verdict} />
      </div>
      {known ? <p>{known}</p> : null}
      <Reasons entry={youth} />
      <Points entry={youth} />
      <div className={styles.acts}>
        {made ? (
          <Link to="/mises-en-relation/$id" params={{ id: made.id }}>
            {t('ranked.already', { state: t(`standing.${made.state}`) })}
          </Link>
        ) : youth.verdict === 'blocked' ? null : (
          <Propose offerId={offerId} youthId={youth.id} rankingId={youth.rankingId} entry={youth} name={name} />
        )}
        <label className={styles.tick}>
          <input type="checkbox" checked={compared} onChange={(event) => onCompare(event.currentTarget.checked)} />
          {t('rankedYouths.compare', { name })}
        </label>
      </div>
    </article>
  );
}
