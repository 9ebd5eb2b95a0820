import type { ResponseOf } from '@app/contracts';
import { Select } from '../../design/form/select';
import { useWords } from '../../i18n/words';
import type { IMPORT_KINDS } from './import-kinds';
import styles from './imports.module.css';

interface Props {
  headings: ResponseOf<(typeof IMPORT_KINDS)['offres']['headings']>;
  mapping: Record<string, string>;
  onChange(mapping: Record<string, string>): void;
}

/** Which heading of the file is read as which column; what was recognised is filled in. */
export function Mapping({ headings, mapping, onChange }: Props) {
  const { t } = useWords();
  const choices = [
    { value: '', label: t('imports.leaveOut') },
    ...headings.headings.map((heading) => ({ value: heading, label: heading })),
  ];
  const left = headings.columns.filter(({ key, required }) => required && !mapping[key]);
  return (
    <>
      {left.length ? (
        <p role="status">
          <strong>{t('imports.stillMissing', { columns: left.map(({ heading }) => heading).join(', ') })}</strong>
        </p>
      ) : null}
      <div className={styles.mapping}>
        {headings.columns.map(({ key, heading, required, example, because }) => (
          <Select
            key={key}
            id={`column-${key}`}
            label={required ? `${heading} (${t('imports.required')})` : heading}
            description={[t('imports.example', { example }), because && mapping[key] ? t(`imports.${because}`) : '']
              .filter(Boolean)
              .join(' – ')}
            value={mapping[key] ?? ''}
            choices={choices}
            onChange={(value) => onChange({ ...mapping, [key]: value })}
          />
        ))}
      </div>
    </>
  );
}
