import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../app/failure';
import { Choices } from '../../design/form/choices';
import { ConfirmDialog } from '../../design/notice/confirm-dialog';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { fullName, type Youth } from '../youths/followed';
import youths from '../youths/youths.module.css';
import styles from './duplicates.module.css';
import { FileValue } from './file-value';
import { differingRows, type MergeField, type MergeRow, wouldTake } from './merge-rows';

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
  const { both, single } = differingRows(first, second);
  const fromOf = (row: MergeRow): string => chosen[row[0]] ?? (wouldTake(kept, row) ? other.id : kept.id);
  const taken = [...both, ...single].filter((row) => fromOf(row) === other.id);
  const field = (row: MergeRow) => (
    <Field
      key={row[0]}
      name={`${pairId}-${row[0]}`}
      row={row}
      files={files}
      from={fromOf(row)}
      onChoose={(id) => setChosen({ ...chosen, [row[0]]: id })}
    />
  );
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
      <h3>{t('merging.differences', { count: both.length })}</h3>
      {both.map(field)}
      {single.length ? (
        <details className={youths.fold}>
          <summary>{t('merging.single', { count: single.length })}</summary>
          {single.map(field)}
        </details>
      ) : null}
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

interface FieldProps {
  name: string;
  row: MergeRow;
  files: [Youth, Youth];
  from: string;
  onChoose(id: string): void;
}

function Field({ name, row, files, from, onChoose }: FieldProps) {
  const { t } = useWords();
  const [first] = row;
  const title =
    first === 'situation'
      ? t('fileSection.situation')
      : first === 'project'
        ? t('profileFacts.project')
        : t(`fileField.${first}`);
  return (
    <fieldset className={styles.field}>
      <legend>{title}</legend>
      {files.map((file, at) => (
        <Radio
          key={file.id}
          name={name}
          size="md"
          label={t('merging.from', { number: at + 1 })}
          description={<FileValue row={row} file={file} />}
          checked={from === file.id}
          onChange={() => onChoose(file.id)}
        />
      ))}
    </fieldset>
  );
}
