import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Select } from '../../../design/form/select';
import { SendButton } from '../../../design/form/send-button';
import { Suggestions } from '../../../design/form/suggestions';
import { useWords } from '../../../i18n/words';
import { type OfferSearch, RADII_KM, USUAL_RADIUS_KM } from './offer-search';
import { findPlaces, nameOf } from '../places';
import styles from '../offers.module.css';

interface Props {
  search: OfferSearch;
  onChange(part: OfferSearch): void;
}

/** Words, a commune that completes itself, and how far around it. */
export function SearchFields({ search, onChange }: Props) {
  const { t } = useWords();
  const [words, setWords] = useState(search.mots ?? '');
  const [place, setPlace] = useState(search.lieu ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A place that was typed over is no longer the one that was chosen.
    const nowhere = place.trim() ? {} : { commune: undefined, lieu: undefined };
    onChange({ mots: words.trim() || undefined, ...nowhere } as OfferSearch);
  };
  return (
    <form role="search" onSubmit={submit} className={styles.search}>
      <TextInput
        id="mots"
        type="search"
        label={t('offers.words')}
        description={t('offers.wordsHint')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Suggestions
        id="lieu"
        label={t('offers.where')}
        description={t('offers.whereHint')}
        text={place}
        onText={setPlace}
        find={findPlaces}
        keyOf={({ communeCode, postalCode }) => `${communeCode}${postalCode}`}
        show={nameOf}
        onChoose={(chosen) => {
          setPlace(nameOf(chosen));
          onChange({
            mots: words.trim() || undefined,
            commune: chosen.communeCode,
            lieu: nameOf(chosen),
          } as OfferSearch);
        }}
      />
      {search.commune ? (
        <Select
          id="rayon"
          label={t('offers.radius')}
          value={String(search.rayon ?? USUAL_RADIUS_KM)}
          choices={RADII_KM.map((km) => ({ value: String(km), label: t('offers.km', { km }) }))}
          onChange={(km) => onChange({ rayon: Number(km) })}
        />
      ) : null}
      <SendButton pending={false}>{t('offers.search')}</SendButton>
    </form>
  );
}
