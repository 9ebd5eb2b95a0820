/** Prospecting: what I have to do next, all companies, and a company to begin with. */
import { listLeads, listNextActions, type ResponseOf } from '@app/contracts';
import { Link } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { useWasKept } from '../../app/kept';
import { usePages } from '../../app/reading/pages';
import { Due } from '../../design/life/due';
import { MoreList } from '../../design/list/more-list';
import { Empty } from '../../design/page/empty';
import { Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
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
  const all = usePages(['leads', 'all'], (cursor) => asMyself(listLeads, { query: cursor ? { cursor } : {} }));
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
        <MoreList
          query={all}
          keyOf={({ id }) => id}
          empty={<Empty title={t('leads.noneTitle')} text={t('leads.noneText')} />}
        >
          {(lead) => <Line lead={lead} />}
        </MoreList>
      </Section>
    </Page>
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
