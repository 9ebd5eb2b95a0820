/** Files that may be about one person, side by side: a person decides, and can take it back. */
import { listDuplicates } from '@app/contracts';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { usePages } from '../../app/reading/pages';
import { FilterChips } from '../../design/list/filter-chips';
import { MoreList } from '../../design/list/more-list';
import { Empty } from '../../design/page/empty';
import { Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { Pair } from './pair';

/** The page of duplicates. */
export const DuplicatesPage = () => <SignedIn roles={['coach']}>{() => <Whole />}</SignedIn>;

const STATES = ['open', 'merged', 'distinct'] as const;
type State = (typeof STATES)[number];

function Whole() {
  const { t } = useWords();
  const [state, setState] = useState<State>('open');
  const query = usePages(['duplicates', state], (cursor) =>
    asMyself(listDuplicates, { query: { state, limit: 10, ...(cursor ? { cursor } : {}) } }),
  );
  return (
    <Page wide title={t('duplicates.title')} lead={t('duplicates.lead')}>
      <FilterChips
        single
        legend={t('duplicates.show')}
        choices={STATES.map((value) => ({ value, label: t(`duplicates.${value}`) }))}
        chosen={[state]}
        onChange={([next]) => setState(next as State)}
      />
      <MoreList
        query={query}
        keyOf={({ id }) => id}
        empty={<Empty title={t('duplicates.noneTitle')} text={t('duplicates.noneText')} />}
      >
        {(pair) => <Pair pair={pair} />}
      </MoreList>
    </Page>
  );
}
