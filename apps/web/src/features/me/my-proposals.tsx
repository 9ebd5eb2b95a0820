import { listProposals } from '@app/contracts';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { usePages } from '../../app/reading/pages';
import { FilterChips } from '../../design/list/filter-chips';
import { MoreList } from '../../design/list/more-list';
import { Empty } from '../../design/page/empty';
import { useWords } from '../../i18n/words';
import { fullName, type OwnProposal, readNames } from '../youths/followed';
import { Deadline } from './deadline';
import { PROPOSAL_FILTERS } from './proposal-filters';
import { type ProposalFilter, proposalsIn } from './proposals-search';
import styles from './me.module.css';

const FILTERS = Object.keys(PROPOSAL_FILTERS) as ProposalFilter[];

async function read(filter: ProposalFilter, cursor: string | undefined) {
  const query = { state: PROPOSAL_FILTERS[filter].join(','), limit: 20, ...(cursor ? { cursor } : {}) };
  const page = await asMyself(listProposals, { query });
  const names = await readNames(page.items.map(({ youthId }) => youthId));
  const nameOf = (id = '') => names.get(id);
  return { ...page, items: page.items.map((proposal) => ({ ...proposal, youth: nameOf(proposal.youthId) })) };
}

/** The proposals of the youths whom a coach follows, the closest deadline first. */
export function MyProposals() {
  const { t } = useWords();
  const { suivi = 'open' } = useSearch({ from: '/moi' });
  const navigate = useNavigate({ from: '/moi' });
  const query = usePages(['proposals', 'pages', suivi], (cursor) => read(suivi, cursor));
  return (
    <>
      <FilterChips
        legend={t('ranked.show')}
        single
        chosen={[suivi]}
        choices={FILTERS.map((value) => ({ value, label: t(`proposalFilter.${value}`) }))}
        onChange={([value]) => void navigate({ search: proposalsIn({ suivi: value }), resetScroll: false })}
      />
      <MoreList
        query={query}
        keyOf={({ id }) => id}
        count={() => t('me.proposalsLead')}
        more={t('me.proposalsMore')}
        empty={
          <Empty
            title={t('me.proposalsEmpty')}
            text={t(suivi === 'open' ? 'me.proposalsEmptyText' : 'me.proposalsNoneText')}
          />
        }
      >
        {({ youth, ...proposal }) => <Row proposal={proposal} name={youth && fullName(youth)} />}
      </MoreList>
    </>
  );
}

function Row({ proposal, name }: { proposal: OwnProposal; name: string | undefined }) {
  const { t } = useWords();
  const { title, employerName } = proposal.offer;
  return (
    <div className={styles.row}>
      <h3>
        <Link to="/mises-en-relation/$id" params={{ id: proposal.id }}>
          {name ?? t('me.youth')}
        </Link>
      </h3>
      <p>
        {title} – {employerName}
      </p>
      <p className={styles.state}>{t(`standing.${proposal.state}`)}</p>
      <Deadline proposal={proposal} />
    </div>
  );
}
