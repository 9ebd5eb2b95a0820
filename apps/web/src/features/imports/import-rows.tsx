import type { ResponseOf } from '@app/contracts';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { usePages } from '../../app/reading/pages';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FilterChips } from '../../design/list/filter-chips';
import { MoreList } from '../../design/list/more-list';
import { FailureNote } from '../../design/notice/failure-note';
import { Empty } from '../../design/page/empty';
import { useWords } from '../../i18n/words';
import { IMPORT_KINDS, type ImportKind } from './import-kinds';
import styles from './imports.module.css';

type Row = ResponseOf<(typeof IMPORT_KINDS)['offres']['rows']>['items'][number];
type Outcome = Row['outcome'];

const OUTCOMES = ['rejected', 'created', 'updated', 'unchanged'] as const;

interface Props {
  kind: ImportKind;
  id: string;
  fileName: string;
  state: string;
}

/** What became of each line, those to correct first, and the whole of it as a file. */
export function ImportRows({ kind, id, fileName, state }: Props) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome | ''>('rejected');
  const routes = IMPORT_KINDS[kind];
  const query = usePages(['import', kind, id, 'rows', outcome, state], (cursor) =>
    asMyself(routes.rows, {
      params: { id },
      query: { ...(outcome ? { outcome } : {}), ...(cursor ? { cursor } : {}) },
    }),
  );
  const download = useSend(async () => save(`rapport-${fileName}`, await asMyself(routes.report, { params: { id } })));
  return (
    <>
      <FilterChips
        legend={t('imports.show')}
        single
        chosen={[outcome]}
        choices={[
          ...OUTCOMES.map((value) => ({ value, label: t(`imports.${value}`) })),
          { value: '', label: t('imports.allRows') },
        ]}
        onChange={([value]) => setOutcome((value ?? '') as Outcome | '')}
      />
      {download.failure ? <FailureNote failure={download.failure} /> : null}
      <div>
        <SendButton variant="default" pending={download.pending} onSend={() => download.send(undefined)}>
          {t('imports.download')}
        </SendButton>
      </div>
      <MoreList
        query={query}
        keyOf={({ line }) => String(line)}
        empty={<Empty title={t('imports.noRowTitle')} text={t('imports.noRowText')} />}
      >
        {(row) => <OneRow row={row} />}
      </MoreList>
    </>
  );
}

function OneRow({ row }: { row: Row }) {
  const { t } = useWords();
  return (
    <>
      <p>
        <strong>{t('imports.line', { line: row.line })}</strong> {row.label} – {t(`imports.${row.outcome}`)}
      </p>
      {row.problems.length ? (
        <ul className={styles.problems}>
          {row.problems.map(({ column, code, value, expected }) => (
            <li key={column + code}>{t('imports.writeInstead', { column, value: value || '∅', expected })}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Hands a text to the browser as a file; the mark in front makes spreadsheets read its accents. */
function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.endsWith('.csv') ? name : `${name}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
