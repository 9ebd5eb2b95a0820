/** The log of who did what to which thing, the newest first: ids and codes, no name and no address. */
import { listAudit } from '@app/contracts';
import { asMyself } from '../../app/api';
import { usePages } from '../../app/reading/pages';
import { MoreList } from '../../design/list/more-list';
import { Empty } from '../../design/page/empty';
import { Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import styles from './administration.module.css';

/** The page of the audit log. */
export const AuditPage = () => <SignedIn roles={['administrator']}>{() => <Audit />}</SignedIn>;

function Audit() {
  const { t, when } = useWords();
  const query = usePages(['audit'], (cursor) => asMyself(listAudit, { query: cursor ? { cursor } : {} }));
  return (
    <Page wide title={t('audit.title')} lead={t('audit.lead')}>
      <MoreList
        query={query}
        keyOf={({ id }) => id}
        empty={<Empty title={t('audit.emptyTitle')} text={t('audit.emptyText')} />}
      >
        {({ at, actorId, action, subjectType, subjectId }) => (
          <div className={styles.entry}>
            <time dateTime={at}>{when.moment(at)}</time>
            <strong>{action}</strong>
            <span>{t('audit.on', { subject: `${subjectType} ${subjectId}` })}</span>
            <span>{t('audit.by', { actor: actorId })}</span>
          </div>
        )}
      </MoreList>
    </Page>
  );
}
