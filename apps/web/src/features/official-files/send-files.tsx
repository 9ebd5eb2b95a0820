import { TextInput } from '@mantine/core';
import { type RequestOf, sendReferenceFile, startReferenceImport } from '@app/contracts';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { useWords } from '../../i18n/words';
import files from '../imports/imports.module.css';
import tick from '../youths/youths.module.css';
import { type OfficialKind, plainName } from './official-imports';
import styles from './official-files.module.css';

type Start = NonNullable<RequestOf<typeof startReferenceImport>['body']>;

interface Props {
  kind: OfficialKind;
  /** Files that were sent and wait. */
  waiting: string[];
  onChange(): void;
}

/** Sends the files of one list, or names a folder of the server, and begins. */
export function SendFiles({ kind, waiting, onChange }: Props) {
  const { t } = useWords();
  const [folder, setFolder] = useState('');
  const [mayEnd, setMayEnd] = useState(false);
  const sending = useSend(async (chosen: File[]) => {
    for (const file of chosen) {
      const body = new Uint8Array(await file.arrayBuffer());
      await asMyself(sendReferenceFile, { params: { kind }, query: { fileName: plainName(file.name) }, body });
    }
  }, onChange);
  const starting = useSend(
    (body: Start) => asMyself(startReferenceImport, { body }),
    () => {
      setFolder('');
      setMayEnd(false);
      tell(t('official.started'));
      onChange();
    },
  );
  const failure = sending.failure ?? starting.failure;
  return (
    <div className={styles.send}>
      <p>{t(`official.${kind}Text`)}</p>
      {failure ? <FailureNote failure={failure} /> : null}
      <div className={files.file}>
        <label htmlFor={`files-${kind}`}>
          <IconFileImport size={24} aria-hidden />
          {t(`official.${kind}Files`)}
        </label>
        <input
          id={`files-${kind}`}
          type="file"
          multiple
          accept=".csv,text/csv"
          onChange={(event) => sending.send([...(event.currentTarget.files ?? [])])}
        />
        <p role="status">
          {sending.pending
            ? t('common.sending')
            : waiting.length
              ? t('official.waiting', { count: waiting.length, names: waiting.join(', ') })
              : ''}
        </p>
      </div>
      {waiting.length ? null : (
        <TextInput
          id={`folder-${kind}`}
          label={t('official.folder')}
          description={t('official.folderHint')}
          maxLength={400}
          value={folder}
          onChange={(event) => setFolder(event.currentTarget.value)}
        />
      )}
      <label className={tick.tick}>
        <input type="checkbox" checked={mayEnd} onChange={(event) => setMayEnd(event.currentTarget.checked)} />
        {t('official.mayEnd')}
      </label>
      <div>
        <SendButton
          pending={starting.pending}
          onSend={() => starting.send({ kind, mayEnd, ...(folder.trim() ? { folder: folder.trim() } : {}) })}
        >
          {t(`official.${kind}Start`)}
        </SendButton>
      </div>
    </div>
  );
}
