import { IconFileImport } from '@tabler/icons-react';
import { useWords } from '../../i18n/words';
import styles from './imports.module.css';

interface Props {
  name?: string;
  pending: boolean;
  onFile(file: File): void;
}

/** The field of the browser for a file, which also takes one that is dropped on it. */
export function ChooseFile({ name, pending, onFile }: Props) {
  const { t } = useWords();
  return (
    <div className={styles.file}>
      <label htmlFor="file">
        <IconFileImport size={24} aria-hidden />
        {t('imports.file')}
      </label>
      <p id="file-hint">{t('imports.fileHint')}</p>
      <input
        id="file"
        type="file"
        accept=".csv,.txt,text/csv"
        aria-describedby="file-hint"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
        }}
      />
      <p role="status">{pending ? t('imports.reading') : name ? t('imports.chosen', { name }) : ''}</p>
    </div>
  );
}
