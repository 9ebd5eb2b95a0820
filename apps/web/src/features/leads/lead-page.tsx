/** One company being prospected: who was there lately, what comes next, what was promised, and all that happened. */
import { listProspecting, listPromises, readEmployer, readLead, type ResponseOf } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { failureOf } from '../../app/failure';
import { useWasKept } from '../../app/kept';
import { Due } from '../../design/life/due';
import { Timeline } from '../../design/life/timeline';
import { LinkButton } from '../../design/page/link-button';
import { Loading } from '../../design/page/loading';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page, Section } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { FailurePage } from '../problems/failure-page';
import { ContactForm } from './contact-form';
import { PromiseForm } from './promise-form';
import { RecordForm } from './record-form';
import styles from './leads.module.css';

/** A lead with what others did there lately. */
export type Lead = ResponseOf<typeof readLead>;

/** The page of one lead. */
export function LeadPage() {
  const { id } = useParams({ from: '/prospection/$id' });
  return <SignedIn roles={['prospector', 'manager']}>{() => <Opened id={id} />}</SignedIn>;
}

function Opened({ id }: { id: string }) {
  const { t, when } = useWords();
  const begun = useWasKept('promise');
  const query = useQuery({ queryKey: ['lead', id], queryFn: () => asMyself(readLead, { params: { id } }) });
  if (query.error && !query.data)
    return <FailurePage failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  const lead = query.data;
  return (
    <Page wide title={lead.employerName}>
      <NextStep>
        {lead.next ? (
          <Due
            on={lead.next.on}
            sentence={t('leads.nextIs', { what: t(`actionKind.${lead.next.kind}`), when: when.deadline(lead.next.on) })}
          />
        ) : (
          <p>{t('leads.noNext')}</p>
        )}
        <Recent lead={lead} />
        <Buttons>
          <LinkButton
            to="/deposer"
            search={{ entreprise: lead.employerId }}
            variant={lead.promisedPosts ? 'filled' : 'default'}
          >
            {t('leads.post')}
          </LinkButton>
        </Buttons>
      </NextStep>
      <Section title={t('leads.contacts')}>
        <Contacts employerId={lead.employerId} />
        <details className={styles.fold}>
          <summary>{t('leads.newContact')}</summary>
          <ContactForm employerId={lead.employerId} />
        </details>
      </Section>
      <Section title={t('leads.recordTitle')}>
        <RecordForm key={lead.lastActionAt} lead={lead} />
      </Section>
      <details className={styles.fold} open={begun}>
        <summary>{t('leads.promiseTitle')}</summary>
        <PromiseForm key={lead.promisedPosts} lead={lead} />
      </details>
      <Promises lead={lead} />
      <Section title={t('leads.history')}>
        <History lead={lead} />
      </Section>
    </Page>
  );
}

/** Who else was there lately, to be read before one calls. */
function Recent({ lead }: { lead: Lead }) {
  const { t, when } = useWords();
  return lead.recent.map((action) => (
    <p key={action.id}>
      <strong>
        {t('leads.recent', { what: t(`actionKind.${action.kind}`), when: when.moment(action.at) })}{' '}
        {t(`actionResult.${action.result}`)}
      </strong>
      {action.comment ? ` – ${action.comment}` : null}
    </p>
  ));
}

function Contacts({ employerId }: { employerId: string }) {
  const { t } = useWords();
  const query = useQuery({
    queryKey: ['employer', employerId],
    queryFn: () => asMyself(readEmployer, { params: { id: employerId } }),
  });
  return (
    <Reading query={query}>
      {({ contacts }) =>
        contacts.length ? (
          <ul className={styles.plain}>
            {contacts.map(({ id, name, job, phone, email }) => (
              <li key={id}>
                <strong>{name}</strong> {job}
                {phone ? <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a> : null}
                {email ? <a href={`mailto:${email}`}>{email}</a> : null}
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('leads.noContact')}</p>
        )
      }
    </Reading>
  );
}

function Promises({ lead: { id, promisedPosts } }: { lead: Lead }) {
  const { t, when } = useWords();
  const query = useQuery({
    queryKey: ['lead', id, 'promises', promisedPosts],
    queryFn: () => asMyself(listPromises, { params: { id } }),
  });
  if (!query.data?.items.length) return null;
  return (
    <Section title={t('leads.promises')}>
      <ul className={styles.plain}>
        {query.data.items.map(({ id: key, posts, kind, expectedOn, comment }) => (
          <li key={key}>
            <strong>{t('leads.posts', { count: posts })}</strong> {t(`promiseKind.${kind}`)}
            {expectedOn ? <span>{t('leads.expected', { when: when.deadline(expectedOn) })}</span> : null}
            {comment}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function History({ lead: { id, lastActionAt } }: { lead: Lead }) {
  const { t } = useWords();
  const query = useQuery({
    queryKey: ['lead', id, 'actions', lastActionAt],
    queryFn: () => asMyself(listProspecting, { params: { id } }),
  });
  return (
    <Reading query={query}>
      {({ items }) =>
        items.length ? (
          <Timeline
            happenings={items.map(({ id: key, at, kind, result, comment }) => ({
              key,
              at,
              title: `${t(`actionKind.${kind}`)} – ${t(`actionResult.${result}`)}`,
              text: comment,
            }))}
          />
        ) : (
          <p>{t('leads.noHistory')}</p>
        )
      }
    </Reading>
  );
}
