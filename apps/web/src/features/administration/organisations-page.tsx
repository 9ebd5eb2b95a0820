/** Organisations, by name: a new one with its first manager, and who works in each. */
import { listOrganisations } from '@app/contracts';
import { Link } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { useWasKept } from '../../app/kept';
import { usePages } from '../../app/reading/pages';
import { MoreList } from '../../design/list/more-list';
import { Empty } from '../../design/page/empty';
import { Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import styles from './administration.module.css';
import { NewOrganisation } from './new-organisation';

/** The list of organisations. */
export const OrganisationsPage = () => <SignedIn roles={['administrator']}>{() => <Organisations />}</SignedIn>;

function Organisations() {
  const { t } = useWords();
  const begun = useWasKept('new-organisation');
  const query = usePages(['organisations'], (cursor) =>
    asMyself(listOrganisations, { query: cursor ? { cursor } : {} }),
  );
  return (
    <Page wide title={t('organisations.title')}>
      <details className={styles.fold} open={begun}>
        <summary>{t('organisations.new')}</summary>
        <NewOrganisation />
      </details>
      <MoreList
        query={query}
        keyOf={({ id }) => id}
        empty={<Empty title={t('organisations.emptyTitle')} text={t('organisations.emptyText')} />}
      >
        {({ id, name, kind, siret, uai }) => (
          <>
            <h2>
              <Link to="/administration/structures/$id" params={{ id }}>
                {name}
              </Link>
            </h2>
            <p>{[t(`organisationKind.${kind}`), siret, uai].filter(Boolean).join(' – ')}</p>
          </>
        )}
      </MoreList>
    </Page>
  );
}
