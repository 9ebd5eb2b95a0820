/** One organisation: who does what there, whom to invite, and its name. */
import { endRole, listMembers, readOrganisation, type ResponseOf } from '@app/contracts';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { failureOf } from '../../app/failure';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { ConfirmDialog } from '../../design/notice/confirm-dialog';
import { FailureNote } from '../../design/notice/failure-note';
import { Loading } from '../../design/page/loading';
import { Page, Section } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { FailurePage } from '../problems/failure-page';
import styles from './administration.module.css';
import { Invite } from './invite';

type Member = ResponseOf<typeof listMembers>['items'][number];

/** The page of an organisation. */
export function OrganisationPage() {
  const { id } = useParams({ from: '/administration/structures/$id' });
  return <SignedIn roles={['administrator']}>{() => <Opened id={id} />}</SignedIn>;
}

function Opened({ id }: { id: string }) {
  const { t } = useWords();
  const query = useQuery({
    queryKey: ['organisation', id],
    queryFn: () => asMyself(readOrganisation, { params: { id } }),
  });
  if (query.error) return <FailurePage failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  const { name, kind, siret, uai } = query.data;
  return (
    <Page wide title={name} lead={[t(`organisationKind.${kind}`), siret, uai].filter(Boolean).join(' – ')}>
      <Section title={t('organisations.people')}>
        <Members id={id} />
      </Section>
      <Section title={t('organisations.invite')}>
        <Invite id={id} />
      </Section>
    </Page>
  );
}

function Members({ id }: { id: string }) {
  const { t, when } = useWords();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Member | null>(null);
  const query = useQuery({ queryKey: ['members', id], queryFn: () => asMyself(listMembers, { params: { id } }) });
  const end = ({ personId, role }: Member) => asMyself(endRole, { params: { id, personId, role } });
  const { send, pending, failure } = useSend(end, () => {
    setAsked(null);
    tell(t('organisations.ended'));
    void queries.invalidateQueries({ queryKey: ['members', id] });
  });
  return (
    <Reading query={query}>
      {({ items }) => (
        <>
          {failure ? <FailureNote failure={failure} /> : null}
          {items.length ? null : <p>{t('organisations.nobody')}</p>}
          <ul className={styles.members}>
            {items.map((member) => (
              <li key={member.personId + member.role}>
                <span>
                  <strong>
                    {member.firstName} {member.lastName}
                  </strong>
                  , {t(`common.${member.role}`)} –{' '}
                  {t('organisations.since', { date: when.date(member.since.slice(0, 10)) })}
                </span>
                <Button
                  variant="default"
                  size="sm"
                  aria-label={t('organisations.endOf', {
                    name: `${member.firstName} ${member.lastName}`,
                    role: t(`common.${member.role}`),
                  })}
                  onClick={() => setAsked(member)}
                >
                  {t('organisations.end')}
                </Button>
              </li>
            ))}
          </ul>
          {asked ? (
            <ConfirmDialog
              title={t('organisations.endTitle', { name: `${asked.firstName} ${asked.lastName}` })}
              consequence={t('organisations.endText')}
              yes={t('organisations.end')}
              dangerous
              pending={pending}
              onYes={() => send(asked)}
              onNo={() => setAsked(null)}
            />
          ) : null}
        </>
      )}
    </Reading>
  );
}
