/** A manager's youths: by name and by where their search stands. Their files belong to their coaches. */
import { listCohort, type ResponseOf, searchState } from '@app/contracts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { usePages } from '../../app/reading/pages';
import { FilterChips } from '../../design/list/filter-chips';
import { MoreList } from '../../design/list/more-list';
import { SearchWords } from '../../design/list/search-words';
import { Empty } from '../../design/page/empty';
import { LinkButton } from '../../design/page/link-button';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import styles from '../youths/youths.module.css';
import { cohortIn, type CohortSearch } from './cohort-search';

type Line = ResponseOf<typeof listCohort>['items'][number];

/** The page of the cohort. */
export const CohortPage = () => <SignedIn roles={['manager']}>{() => <Cohort />}</SignedIn>;

const readCohort = ({ mots, etat }: CohortSearch, cursor: string | undefined) =>
  asMyself(listCohort, {
    query: { ...(mots ? { words: mots } : {}), ...(etat ? { state: etat } : {}), ...(cursor ? { cursor } : {}) },
  });

function Cohort() {
  const { t } = useWords();
  const search = useSearch({ from: '/cohorte' });
  const navigate = useNavigate({ from: '/cohorte' });
  const query = usePages(['youths', 'cohort', search], (cursor) => readCohort(search, cursor));
  const ask = (change: Record<string, unknown>, replace = false) =>
    void navigate({ search: cohortIn({ ...search, ...change }), replace });
  const { mots = '', etat = '' } = search;
  return (
    <Page wide title={t('cohort.title')} lead={t('cohort.lead')}>
      <SearchWords
        id="cohort-name"
        label={t('youths.search')}
        words={mots}
        onWords={(words) => ask({ mots: words }, true)}
      />
      <FilterChips
        legend={t('youths.state')}
        single
        chosen={[etat]}
        choices={['' as const, ...searchState.options].map((value) => ({
          value,
          label: t(`searchState.${value || 'any'}`),
        }))}
        onChange={([value]) => ask({ etat: value })}
      />
      <MoreList
        query={query}
        keyOf={({ id }) => id}
        empty={<Nobody search={search} />}
        count={(_, shown) => t(query.hasNextPage ? 'youths.first' : 'youths.count', { count: shown })}
      >
        {(youth) => <Youth youth={youth} />}
      </MoreList>
    </Page>
  );
}

function Youth({ youth: { firstName, lastName, age, commune, state, followed } }: { youth: Line }) {
  const { t } = useWords();
  const known = [
    age === null ? null : t('youth.age', { count: age }),
    commune,
    state && t(`searchState.${state}`),
    followed ? null : t('cohort.nobody'),
  ];
  return (
    <div className={styles.line}>
      <span className={styles.name}>{`${firstName} ${lastName}`}</span>
      <p className={styles.quiet}>{known.filter(Boolean).join(' – ')}</p>
    </div>
  );
}

/** Nobody at all, or nobody under what was asked. */
function Nobody({ search }: { search: CohortSearch }) {
  const { t } = useWords();
  if (!Object.keys(search).length) return <Empty title={t('cohort.noneTitle')} text={t('cohort.noneText')} />;
  return (
    <Empty title={t('youths.notFoundTitle')} text={t('youths.notFoundText')}>
      <Buttons>
        <LinkButton to="/cohorte" variant="default">
          {t('cohort.reset')}
        </LinkButton>
      </Buttons>
    </Empty>
  );
}
