/** Prospecting: what I have to do next, all companies, and a company to begin with. */
import { listLeads, listNextActions, type ResponseOf } from '@app/contracts';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { useWasKept } from '../../app/kept';
import { useMyself } from '../../app/reading/myself';
import { usePages } from '../../app/reading/pages';
import { Due } from '../../design/life/due';
import { FilterChips } from '../../design/list/filter-chips';
import { MoreList } from '../../design/list/more-list';
import { SearchWords } from '../../design/list/search-words';
import { Empty } from '../../design/page/empty';
import { Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { leadsIn } from './leads-search';
import { NewLead } from './new-lead';
import styles from './leads.module.css';

type Lead = ResponseOf<typeof listLeads>['items'][number];

/** The page of leads. */
export const LeadsPage = () => <SignedIn roles={['prospector', 'manager']}>{() => <Leads />}</SignedIn>;

function Leads() {
  const { t } = useWords();
  const begun = useWasKept('new-lead.siret');
  const next = usePages(['leads', 'next'], (cursor) =>
    asMyself(listNextActions, { query: { limit: 10, ...(cursor ? { cursor } : {}) } }),
  );
  return (
    <Page wide title={t('leads.title')}>
      <Section title={t('leads.nextTitle')}>
        <MoreList
          query={next}
          keyOf={({ id }) => id}
          empty={<Empty title={t('leads.nothingTitle')} text={t('leads.nothingText')} />}
        >
          {(lead) => <Line lead={lead} />}
        </MoreList>
      </Section>
      <details className={styles.fold} open={begun}>
        <summary>{t('leads.new')}</summary>
        <NewLead />
      </details>
      <Section title={t('leads.all')}>
        <Companies />
      </Section>
    </Page>
  );
}

/** All companies that the organisation prospects, or one's own, by name. */
function Companies() {
  const { t } = useWords();
  const { data: me } = useMyself();
  const search = useSearch({ from: '/prospection' });
  const navigate = useNavigate({ from: '/prospection' });
  const { mots = '', qui } = search;
  const query = usePages(['leads', 'all', search], (cursor) => {
    const asked = { ...(mots ? { words: mots } : {}), ...(qui && me ? { ownerId: me.id } : {}) };
    return asMyself(listLeads, { query: { ...asked, ...(cursor ? { cursor } : {}) } });
  });
  const ask = (change: Record<string, unknown>, replace = false) =>
    void navigate({ search: leadsIn({ ...search, ...change }), replace, resetScroll: false });
  return (
    <>
      <SearchWords
        id="lead-words"
        label={t('leads.search')}
        words={mots}
        onWords={(words) => ask({ mots: words }, true)}
      />
      <FilterChips
        legend={t('leads.whose')}
        single
        chosen={[qui ?? '']}
        choices={[
          { value: '', label: t('leads.everybody') },
          { value: 'mine', label: t('leads.mine') },
        ]}
        onChange={([value]) => ask({ qui: value })}
      />
      <MoreList
        query={query}
        keyOf={({ id }) => id}
        empty={<Empty title={t('leads.noneTitle')} text={t(mots || qui ? 'leads.notFound' : 'leads.noneText')} />}
      >
        {(lead) => <Line lead={lead} />}
      </MoreList>
    </>
  );
}

function Line({ lead }: { lead: Lead }) {
  const { t, when } = useWords();
  return (
    <>
      <h3>
        <Link to="/prospection/$id" params={{ id: lead.id }}>
          {lead.employerName}
        </Link>
      </h3>
      {lead.next ? (
        <Due
          on={lead.next.on}
          sentence={t('leads.nextIs', { what: t(`actionKind.${lead.next.kind}`), when: when.deadline(lead.next.on) })}
        />
      ) : (
        <p>{t('leads.noNext')}</p>
      )}
      {lead.lastActionAt ? <p>{t('leads.last', { when: when.moment(lead.lastActionAt) })}</p> : null}
      {lead.promisedPosts ? <p>{t('leads.promised', { count: lead.promisedPosts })}</p> : null}
    </>
  );
}
