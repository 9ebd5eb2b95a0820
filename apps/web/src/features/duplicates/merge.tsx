import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../app/failure';
import { Choices } from '../../design/form/choices';
import { ConfirmDialog } from '../../design/notice/confirm-dialog';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { fullName, type Youth } from '../youths/followed';
import styles from './duplicates.module.css';
import { FileValue } from './file-value';
import { differingRows, type MergeField, type MergeRow, suggestedRows } from './merge-rows';

interface Props {
  pairId: string;
  files: [Youth, Youth];
  pending: boolean;
  failure: Failure | null;
  onMerge(keep: string, take: MergeField[]): void;
  onEnd(): void;
}

/** Makes one file of two: which one stays, and field by field which of the two is right. */
export function Merge({ pairId, files, pending, failure, onMerge, onEnd }: Props) {
  const { t } = useWords();
  const [first, second] = files;
  const [keepId, setKeepId] = useState(first.id);
  const [kept, other] = keepId === first.id ? [first, second] : [second, first];
  const [chosen, setChosen] = useState<Partial<Record<MergeField, string>>>({});
  const [asks, setAsks] = useState(false);
  const rows = differingRows(first, second);
  const suggested = suggestedRows(kept, other);
  const fromOf = (row: MergeRow): string => chosen[row[0]] ?? (suggested.includes(row) ? other.id : kept.id);
  const taken = rows.filter((row) => fromOf(row) === other.id);
  return (
    <div className={styles.merge}>
      <Choices
        id={`keep-${pairId}`}
        legend={t('merging.keep')}
        value={keepId}
        choices={files.map((file, at) => ({
          value: file.id,
          label: t('merging.file', { number: at + 1, name: fullName(file) }),
          ...(file.origin ? { description: file.origin.provenance } : {}),
        }))}
        onChange={setKeepId}
      />
      <p>{t('merging.keepText')}</p>
      <h3>{t('merging.differences', { count: rows.length })}</h3>
      {rows.map((row) => (
        <fieldset key={row[0]} className={styles.field}>
          <legend>
            {row[0] === 'situation'
              ? t('fileSection.situation')
              : row[0] === 'project'
                ? t('profileFacts.project')
                : t(`fileField.${row[0]}`)}
          </legend>
          {files.map((file, at) => (
            <Radio
              key={file.id}
              name={`${pairId}-${row[0]}`}
              size="md"
              label={t('merging.from', { number: at + 1 })}
              description={<FileValue row={row} file={file} />}
              checked={fromOf(row) === file.id}
              onChange={() => setChosen({ ...chosen, [row[0]]: file.id })}
            />
          ))}
        </fieldset>
      ))}
      <Buttons>
        <Button onClick={() => setAsks(true)}>{t('duplicates.merge')}</Button>
        <Button variant="default" onClick={onEnd}>
          {t('common.cancel')}
        </Button>
      </Buttons>
      {asks ? (
        <ConfirmDialog
          title={t('duplicates.keep', { name: fullName(kept) })}
          consequence={t('duplicates.mergeText')}
          yes={t('duplicates.merge')}
          pending={pending}
          onYes={() => onMerge(kept.id, taken.flat())}
          onNo={() => setAsks(false)}
        >
          {failure ? <FailureNote failure={failure} /> : null}
          <p>{t('merging.taken', { count: taken.length })}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
