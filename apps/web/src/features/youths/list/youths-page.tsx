/** A coach's youths: by name, by who follows them and by where their search stands. What was asked stays in the address. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { usePages } from '../../../app/reading/pages';
import { FilterChips } from '../../../design/list/filter-chips';
import { MoreList } from '../../../design/list/more-list';
import { SearchWords } from '../../../design/list/search-words';
import { Empty } from '../../../design/page/empty';
import { LinkButton } from '../../../design/page/link-button';
import { Buttons, Page } from '../../../design/page/page';
import { useWords } from '../../../i18n/words';
import { SignedIn } from '../../access/signed-in';
import { fullName, type YouthName } from '../followed';
import styles from '../youths.module.css';
import { readYouths } from './read-youths';
import { STATES, WHOSE, type YouthsSearch, youthsIn } from './youths-search';

/** The page of youths. */
export const YouthsPage = () => <SignedIn roles={['coach']}>{() => <Youths />}</SignedIn>;

function Youths() {
  const { t } = useWords();
  const search = useSearch({ from: '/jeunes' });
  const navigate = useNavigate({ from: '/jeunes' });
  const query = usePages(['youths', 'list', search], (cursor) => readYouths(search, cursor));
  const ask = (change: Record<string, unknown>, replace = false) =>
    void navigate({ search: youthsIn({ ...search, ...change }), replace });
  const { mots = '', qui = '', etat = '' } = search;
  return (
    <Page wide title={t('youths.title')} lead={t('youths.lead')}>
      <Buttons>
        <LinkButton to="/jeunes/nouveau">{t('file.new')}</LinkButton>
      </Buttons>
      <SearchWords
        id="youth-name"
        label={t('youths.search')}
        words={mots}
        onWords={(words) => ask({ mots: words }, true)}
      />
      <FilterChips
        legend={t('youths.whose')}
        single
        chosen={[qui]}
        choices={['' as const, ...WHOSE].map((value) => ({ value, label: t(`youths.${value || 'followed'}`) }))}
        onChange={([value]) => ask({ qui: value })}
      />
      <FilterChips
        legend={t('youths.state')}
        single
        chosen={[etat]}
        choices={['' as const, ...STATES].map((value) => ({ value, label: t(`searchState.${value || 'any'}`) }))}
        onChange={([value]) => ask({ etat: value })}
      />
      <MoreList
        query={query}
        keyOf={({ id }) => id}
        empty={<Nobody search={search} />}
        count={(_, shown) => t(query.hasNextPage ? 'youths.first' : 'youths.count', { count: shown })}
      >
        {(youth) => <Line youth={youth} />}
      </MoreList>
    </Page>
  );
}

function Line({ youth }: { youth: YouthName }) {
  const { t } = useWords();
  const { id, mine, age, commune, state } = youth;
  const known = [
    age === null ? null : t('youth.age', { count: age }),
    commune,
    mine ? state && t(`searchState.${state}`) : t('youths.colleague'),
  ];
  return (
    <div className={styles.line}>
      {mine ? (
        <Link to="/jeunes/$id" params={{ id }} className={styles.name}>
          {fullName(youth)}
        </Link>
      ) : (
        <span className={styles.name}>{fullName(youth)}</span>
      )}
      <p className={styles.quiet}>{known.filter(Boolean).join(' – ')}</p>
    </div>
  );
}

/** Nobody at all, or nobody under what was asked. */
function Nobody({ search }: { search: YouthsSearch }) {
  const { t } = useWords();
  if (Object.keys(search).length) {
    return (
      <Empty title={t('youths.notFoundTitle')} text={t('youths.notFoundText')}>
        <Buttons>
          <LinkButton to="/jeunes" variant="default">
            {t('youths.reset')}
          </LinkButton>
        </Buttons>
      </Empty>
    );
  }
  return (
    <Empty title={t('youths.noneTitle')} text={t('youths.noneText')}>
      <Buttons>
        <LinkButton to="/imports/jeunes">{t('youths.import')}</LinkButton>
      </Buttons>
    </Empty>
  );
}
