import { Facts } from '../../design/page/facts';
import { useWords } from '../../i18n/words';
import { useOccupation } from '../offers/occupation-words';
import { phoneShown } from '../own-file/forms/phone';
import type { Youth } from './followed';
import styles from './youths.module.css';

/** What a file says, group by group; what nobody knows yet says so. */
export function Profile({ youth }: { youth: Youth }) {
  const { t, when } = useWords();
  const unknown = t('profileFacts.unknown');
  const { email, phone, place, reachKm, maxMinutes, availableFrom } = youth;
  return (
    <div className={styles.groups}>
      <h3>{t('profileFacts.contact')}</h3>
      <Facts
        facts={[
          [t('profileFacts.birthOn'), when.date(youth.birthOn)],
          [t('profileFacts.email'), email ? <a href={`mailto:${email}`}>{email}</a> : unknown],
          [t('profileFacts.phone'), phone ? <a href={`tel:${phone}`}>{phoneShown(phone)}</a> : unknown],
          [t('profileFacts.reference'), youth.reference],
          [
            t('profileFacts.origin'),
            youth.origin &&
              [youth.origin.provenance, youth.origin.collectedOn && when.date(youth.origin.collectedOn)]
                .filter(Boolean)
                .join(' – '),
          ],
        ]}
      />
      {youth.guardians.length ? <Guardians of={youth.guardians} /> : null}
      <h3>{t('profileFacts.search')}</h3>
      <Facts
        facts={[
          [t('profileFacts.wishes'), youth.wishes.length ? <Wishes of={youth.wishes} /> : unknown],
          [t('profileFacts.project'), youth.project ? <Project of={youth.project} /> : unknown],
          [t('profileFacts.availableFrom'), availableFrom ? when.date(availableFrom) : unknown],
          [t('profileFacts.rhythm'), youth.rhythm ? t(`wishedRhythm.${youth.rhythm}`) : unknown],
          [t('profileFacts.skills'), youth.skills.join(', ') || unknown],
        ]}
      />
      <h3>{t('profileFacts.travel')}</h3>
      <Facts
        facts={[
          [t('profileFacts.place'), place?.label ?? unknown],
          [t('profileFacts.modes'), youth.travelModes.map((mode) => t(`travelMode.${mode}`)).join(', ') || unknown],
          [t('profileFacts.reach'), reachKm === null ? unknown : t('profileFacts.km', { km: reachKm })],
          [t('profileFacts.minutes'), maxMinutes === null ? null : t('profileFacts.min', { minutes: maxMinutes })],
        ]}
      />
      <h3>{t('profileFacts.schooling')}</h3>
      <Facts
        facts={[
          [t('profileFacts.lastClass'), youth.lastClass ?? unknown],
          [t('profileFacts.completed3e'), yesNo(youth.completed3e)],
          [t('profileFacts.diploma'), youth.diplomaKind ? t(`diplomaKind.${youth.diplomaKind}`) : unknown],
        ]}
      />
    </div>
  );

  function yesNo(value: boolean | null): string {
    return value === null ? unknown : t(value ? 'profileFacts.yes' : 'profileFacts.no');
  }
}

function Guardians({ of }: { of: Youth['guardians'] }) {
  const { t } = useWords();
  return (
    <>
      <h3>{t('profileFacts.guardians')}</h3>
      <ul className={styles.names}>
        {of.map(({ id, firstName, lastName, relationship, email, phone, signs }) => (
          <li key={id}>
            <strong>
              {firstName} {lastName}
            </strong>{' '}
            {t(`relationship.${relationship}`)} {signs ? `– ${t('profileFacts.signs')}` : null}{' '}
            {phone ? <a href={`tel:${phone}`}>{phoneShown(phone)}</a> : null}{' '}
            {email ? <a href={`mailto:${email}`}>{email}</a> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Wishes({ of }: { of: Youth['wishes'] }) {
  return (
    <ol className={styles.wishes}>
      {of.map(({ occupation, rank }) => (
        <li key={`${rank}${occupation}`}>
          <Occupation code={occupation} />
        </li>
      ))}
    </ol>
  );
}

function Project({ of: { occupation, state } }: { of: NonNullable<Youth['project']> }) {
  const { t } = useWords();
  return (
    <>
      <Occupation code={occupation} /> – {t(`projectState.${state}`)}
    </>
  );
}

const Occupation = ({ code }: { code: string }) => useOccupation(code);
