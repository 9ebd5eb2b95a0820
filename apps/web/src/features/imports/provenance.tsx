import { TextInput } from '@mantine/core';
import { BASES } from '@app/domain';
import { Select } from '../../design/form/select';
import { useWords } from '../../i18n/words';
import styles from './imports.module.css';

/** Where a file of youths comes from, as typed. */
export interface ProvenanceTyped {
  provenance: string;
  collectedOn: string;
  legalBasis: string;
}

/** Where the file comes from, since when, and on what ground it may be used; each youth is told. */
export function Provenance({ typed, onChange }: { typed: ProvenanceTyped; onChange(typed: ProvenanceTyped): void }) {
  const { t } = useWords();
  const change = (part: Partial<ProvenanceTyped>) => onChange({ ...typed, ...part });
  return (
    <fieldset className={styles.origin}>
      <legend>{t('imports.originTitle')}</legend>
      <p>{t('imports.originText')}</p>
      <TextInput
        id="provenance"
        label={t('imports.provenance')}
        description={t('imports.provenanceHint')}
        value={typed.provenance}
        onChange={(event) => change({ provenance: event.currentTarget.value })}
      />
      <TextInput
        id="collectedOn"
        type="date"
        label={t('imports.collectedOn')}
        value={typed.collectedOn}
        onChange={(event) => change({ collectedOn: event.currentTarget.value })}
      />
      <Select
        id="legalBasis"
        label={t('imports.legalBasis')}
        value={typed.legalBasis}
        choices={[
          { value: '', label: t('imports.inTheFile') },
          ...BASES.map((basis) => ({ value: basis, label: t(`basis.${basis}`) })),
        ]}
        onChange={(legalBasis) => change({ legalBasis })}
      />
    </fieldset>
  );
}
