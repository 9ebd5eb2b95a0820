import { cancelReferenceImport, followReferenceImport, resumeReferenceImport } from '@app/contracts';
import { asMyself } from '../../app/api';
import { useFollowed } from '../../app/reading/followed';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { ProgressBar } from '../../design/notice/progress-bar';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import type { OfficialImport } from './official-imports';
import styles from './official-files.module.css';

const GOING: readonly string[] = ['queued', 'running'];
const KILOBYTE = 1024;
const REASONS = ['files-refused', 'too-many-ended', 'unforeseen'] as const;

/** One import of official files: how far it is while it goes on, then what it changed or why it was refused. */
export function OneImport({ of, onChange }: { of: OfficialImport; onChange(): void }) {
  const { t, when } = useWords();
  const params = { id: of.id };
  const going = GOING.includes(of.state);
  const told = useFollowed({ route: followReferenceImport, request: { params }, while: going, onEnd: onChange });
  const now = going && told ? told : of;
  const cancel = useSend(() => asMyself(cancelReferenceImport, { params }), onChange);
  const resume = useSend(() => asMyself(resumeReferenceImport, { params }), onChange);
  const failure = cancel.failure ?? resume.failure;
  const reason = REASONS.find((one) => one === now.failure);
  return (
    <article className={styles.import}>
      <h3>
        {t(`official.${now.kind}`)} – {when.moment(now.requestedAt)}
      </h3>
      <p role="status">
        <strong>{t(`importState.${now.state}`)}</strong>
        {GOING.includes(now.state) ? ` – ${t(`officialPhase.${now.phase}`)}` : null}
        {reason ? ` – ${t(`officialFailure.${reason}`)}` : null}
      </p>
      {GOING.includes(now.state) ? (
        <ProgressBar
          label={t('official.progress')}
          done={Math.round(now.processed / KILOBYTE)}
          total={Math.round(now.total / KILOBYTE)}
        />
      ) : null}
      <Changes tables={now.tables} />
      <Problems of={now} />
      {failure ? <FailureNote failure={failure} reload={onChange} /> : null}
      <details>
        <summary>{t('official.files', { count: now.files.length })}</summary>
        <ul>
          {now.files.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
      <Buttons>
        {now.actions.includes('cancel') ? (
          <SendButton variant="default" pending={cancel.pending} onSend={() => cancel.send(undefined)}>
            {t('official.cancel')}
          </SendButton>
        ) : null}
        {now.actions.includes('resume') ? (
          <SendButton variant="default" pending={resume.pending} onSend={() => resume.send(undefined)}>
            {t('official.resume')}
          </SendButton>
        ) : null}
      </Buttons>
    </article>
  );
}

/** What changed in each table, once it was written. */
function Changes({ tables }: { tables: OfficialImport['tables'] }) {
  const { t } = useWords();
  if (!tables.length) return null;
  const columns = ['created', 'updated', 'unchanged', 'ended'] as const;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('official.changes')}>
      <table>
        <caption>{t('official.changes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('official.table')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`official.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <tr key={table.name}>
              <th scope="row">
                {table.name} {table.version}
              </th>
              {columns.map((column) => (
                <td key={column}>{table[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What was wrong, with its file and line; the first of many. */
function Problems({ of: { problems, problemCount } }: { of: OfficialImport }) {
  const { t } = useWords();
  if (!problems.length) return null;
  return (
    <details open={problems.some(({ refused }) => refused)}>
      <summary>{t('official.problems', { count: problemCount })}</summary>
      <ul>
        {problems.map(({ file, line, code, detail, refused }, at) => (
          <li key={at}>
            {file ? `${file}, ` : null}
            {line ? `${t('imports.line', { line })} : ` : null}
            {t(`officialProblem.${code}` as 'officialProblem.line-broken')}
            {detail ? ` (${detail})` : null}
            {refused ? ` – ${t('official.refused')}` : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
