import { Link } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { usePages } from '../../app/reading/pages';
import { MoreList } from '../../design/list/more-list';
import { useWords } from '../../i18n/words';
import { IMPORT_KINDS, type ImportKind } from './import-kinds';

/** The files that the organisation sent, from whatever device, with where each stands. */
export function SentFiles({ kind }: { kind: ImportKind }) {
  const { t, when } = useWords();
  const query = usePages(['imports', kind], (cursor) =>
    asMyself(IMPORT_KINDS[kind].list, { query: { limit: 10, ...(cursor ? { cursor } : {}) } }),
  );
  return (
    <MoreList query={query} keyOf={({ id }) => id} empty={<p>{t('imports.nothingSent')}</p>}>
      {({ id, fileName, sentAt, state, dryRun, created, updated, rejected }) => (
        <>
          <Link to={kind === 'offres' ? '/imports/offres/$id' : '/imports/jeunes/$id'} params={{ id }}>
            {fileName}
          </Link>
          <p>
            {when.moment(sentAt)} – <strong>{t(`importState.${state}`)}</strong>
            {dryRun ? ` – ${t('imports.aRehearsal')}` : null}
          </p>
          <p>{t('imports.summary', { created, updated, rejected })}</p>
        </>
      )}
    </MoreList>
  );
}
