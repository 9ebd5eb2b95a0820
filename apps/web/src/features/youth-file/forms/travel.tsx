import { TextInput } from '@mantine/core';
import { Checks } from '../../../design/form/checks';
import { messageFor } from '../../../design/form/error-summary';
import { Suggestions } from '../../../design/form/suggestions';
import { useWords } from '../../../i18n/words';
import { findPlaces, nameOf, type Place } from '../../offers/places';
import type { Youth } from '../../youths/followed';
import type { FieldsProps, Section } from '../section';

interface Typed {
  place: Place | null;
  placeText: string;
  travelModes: Youth['travelModes'];
  maxMinutes: string;
  reachKm: string;
}

const MODES = ['walk', 'bicycle', 'moped', 'bus', 'train', 'car', 'carried'] as const;
const MOST = { maxMinutes: 300, reachKm: 1000 } as const;
const COUNTS = ['maxMinutes', 'reachKm'] as const;
const isCount = (text: string, most: number) =>
  text.trim() === '' || (/^\d+$/.test(text.trim()) && Number(text) <= most);
const countIn = (text: string) => (text.trim() === '' ? null : Number(text));

/** Where the youth starts from, how, and how far. */
export const travel: Section<Typed> = {
  read: ({ place, travelModes, maxMinutes, reachKm }) => ({
    ...{ place, placeText: place ? nameOf(place) : '', travelModes },
    ...{ maxMinutes: String(maxMinutes ?? ''), reachKm: String(reachKm ?? '') },
  }),
  check: (typed, t) => [
    ...(typed.placeText.trim() && !typed.place ? [{ field: 'file-place', message: t('file.placeMissing') }] : []),
    ...COUNTS.flatMap((name) =>
      isCount(typed[name], MOST[name])
        ? []
        : [{ field: `file-${name}`, message: t('file.countWrong', { most: MOST[name] }) }],
    ),
  ],
  change: ({ place, travelModes, maxMinutes, reachKm }, youth) => {
    const counts = { maxMinutes: countIn(maxMinutes), reachKm: countIn(reachKm) };
    // The API looks the commune up by its name and code; one that did not change is not sent again.
    const moved = place?.communeCode !== youth.place?.communeCode;
    return { travel: { travelModes, ...counts, ...(moved ? { place: asked(place) } : {}) } };
  },
  Fields,
};

const asked = (place: Place | null) =>
  place?.postalCode ? { postalCode: place.postalCode, commune: place.label } : null;

function Fields({ typed, errors, keep }: FieldsProps<Typed>) {
  const { t } = useWords();
  return (
    <>
      <Suggestions
        id="file-place"
        label={t('fileField.place')}
        description={t('file.placeHint')}
        error={messageFor(errors, 'file-place')}
        text={typed.placeText}
        onText={(placeText) => keep({ placeText, place: null })}
        find={findPlaces}
        keyOf={({ communeCode, postalCode }) => `${communeCode}${postalCode}`}
        show={nameOf}
        onChoose={(place) => keep({ place, placeText: nameOf(place) })}
      />
      <Checks
        legend={t('fileField.travelModes')}
        choices={MODES.map((value) => ({ value, label: t(`travelMode.${value}`) }))}
        chosen={typed.travelModes}
        onChange={(travelModes) => keep({ travelModes })}
      />
      {COUNTS.map((name) => (
        <TextInput
          key={name}
          id={`file-${name}`}
          label={t(`fileField.${name}`)}
          inputMode="numeric"
          maw="16rem"
          value={typed[name]}
          error={messageFor(errors, `file-${name}`)}
          onChange={(event) => keep({ [name]: event.currentTarget.value })}
        />
      ))}
    </>
  );
}
