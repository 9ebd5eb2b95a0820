import { TextInput } from '@mantine/core';
import { useKept } from '../../../app/kept';
import { Checks } from '../../../design/form/checks';
import { messageFor } from '../../../design/form/error-summary';
import { Suggestions } from '../../../design/form/suggestions';
import { useWords } from '../../../i18n/words';
import { findPlaces, nameOf, type Place } from '../../offers/places';
import { GroupFormFrame } from './group-form';
import type { GroupForm, OwnFile } from '../own-file';

const MODES = ['walk', 'bicycle', 'moped', 'bus', 'train', 'car', 'carried'] as const;
const [PLACE, MINUTES, REACH] = ['own-place', 'own-minutes', 'own-reach'];
const [MOST_MINUTES, MOST_KM] = [300, 1000];

interface Typed {
  place: Place | null;
  placeText: string;
  modes: OwnFile['travelModes'];
  minutes: string;
  reach: string;
}

const typedOf = ({ place, travelModes, maxMinutes, reachKm }: OwnFile): Typed => ({
  place,
  placeText: place ? nameOf(place) : '',
  modes: travelModes,
  minutes: maxMinutes === null ? '' : String(maxMinutes),
  reach: reachKm === null ? '' : String(reachKm),
});

const isCount = (text: string, most: number) => text === '' || (/^\d+$/.test(text) && Number(text) <= most);
const countIn = (text: string) => (text === '' ? null : Number(text));

/** Where a youth starts from, and how far they can go. */
export function TravelForm({ file, pending, onSave }: GroupForm) {
  const { t } = useWords();
  const [typed, keep, forget] = useKept(`travel.${file.revision}`, typedOf(file));
  const { place, placeText, modes, minutes, reach } = typed;
  const change = (part: Partial<Typed>) => keep({ ...typed, ...part });
  const check = () => [
    ...(placeText.trim() && !place ? [{ field: PLACE!, message: t('self.placeMissing') }] : []),
    ...(isCount(minutes.trim(), MOST_MINUTES) ? [] : [{ field: MINUTES!, message: t('self.minutesWrong') }]),
    ...(isCount(reach.trim(), MOST_KM) ? [] : [{ field: REACH!, message: t('self.reachWrong') }]),
  ];
  const send = () => {
    const counts = { maxMinutes: countIn(minutes.trim()), reachKm: countIn(reach.trim()) };
    // The API looks the commune up by its name and code; one that did not change is not sent again.
    const moved = place?.communeCode !== file.place?.communeCode;
    onSave({ travel: { travelModes: modes, ...counts, ...(moved ? { place: asked(place) } : {}) } }, forget);
  };
  return (
    <GroupFormFrame pending={pending} check={check} onSend={send}>
      {(errors) => (
        <>
          <Suggestions
            id={PLACE!}
            label={t('self.place')}
            description={t('self.placeHint')}
            error={messageFor(errors, PLACE!)}
            text={placeText}
            onText={(text) => change({ placeText: text, place: null })}
            find={findPlaces}
            keyOf={({ communeCode, postalCode }) => `${communeCode}${postalCode}`}
            show={nameOf}
            onChoose={(chosen) => change({ place: chosen, placeText: nameOf(chosen) })}
          />
          <Checks
            legend={t('self.modes')}
            choices={MODES.map((value) => ({ value, label: t(`self.${value}`) }))}
            chosen={modes}
            onChange={(chosen) => change({ modes: chosen })}
          />
          <TextInput
            id={MINUTES!}
            label={t('self.maxMinutes')}
            inputMode="numeric"
            value={minutes}
            error={messageFor(errors, MINUTES!)}
            onChange={(event) => change({ minutes: event.currentTarget.value })}
          />
          <TextInput
            id={REACH!}
            label={t('self.reachKm')}
            inputMode="numeric"
            value={reach}
            error={messageFor(errors, REACH!)}
            onChange={(event) => change({ reach: event.currentTarget.value })}
          />
        </>
      )}
    </GroupFormFrame>
  );
}

const asked = (place: Place | null) =>
  place?.postalCode ? { postalCode: place.postalCode, commune: place.label } : null;
