import { reachable } from '@app/domain';
import { useState } from 'react';
import { useDraft } from '../../app/kept';
import { Suggestions } from '../../design/form/suggestions';
import { Facts } from '../../design/page/facts';
import { useWords } from '../../i18n/words';
import { findPlaces, nameOf, type Place } from './places';

const MODES = ['walk', 'bicycle', 'moped', 'publicTransport', 'car'] as const;
/** A journey that nobody makes every day is not worth a line. */
const LONGEST_MINUTES = 150;

/** How long it takes from the reader's own commune, by each mode; the commune stays on this device. */
export function Travel({ to }: { to: Place }) {
  const { t } = useWords();
  const [home, keepHome] = useDraft<Place | null>('home-commune', null);
  const [text, setText] = useState(home ? nameOf(home) : '');
  const reach = home ? reachable(home, to, { modes: MODES, maxMinutes: LONGEST_MINUTES }) : null;
  const journeys = reach?.journeys.filter(({ minutes }) => minutes <= LONGEST_MINUTES) ?? [];
  return (
    <>
      <Suggestions
        id="ma-commune"
        label={t('offers.myCommune')}
        description={t('offers.myCommuneHint')}
        text={text}
        onText={setText}
        find={findPlaces}
        keyOf={({ communeCode, postalCode }) => `${communeCode}${postalCode}`}
        show={nameOf}
        onChoose={(place) => {
          setText(nameOf(place));
          keepHome(place);
        }}
      />
      <div aria-live="polite">
        {home && reach ? (
          <>
            <p>{t('offers.asTheCrowFlies', { place: home.label, km: Math.round(reach.km) })}</p>
            <Facts
              facts={journeys.map(({ mode, minutes }) => [
                t(`offers.mode_${mode}`),
                t('offers.minutes', { count: minutes }),
              ])}
            />
            <p>{t(journeys.length ? 'offers.travelEstimated' : 'offers.tooFar')}</p>
          </>
        ) : null}
      </div>
    </>
  );
}
