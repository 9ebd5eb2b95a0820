import { Link } from '@tanstack/react-router';
import { Facts } from '../../design/page/facts';
import { useWords } from '../../i18n/words';
import { useOccupation } from '../offers/occupation-words';
import { phoneShown } from '../own-file/forms/phone';
import { type SectionAddress, SECTIONS } from '../youth-file/section';
import type { Youth } from './followed';
import { Situation } from './situation';
import styles from './youths.module.css';

/** What a file says, group by group; what nobody knows yet says so. */
export function Profile({ youth }: { youth: Youth }) {
  const { t, when } = useWords();
  const unknown = t('profileFacts.unknown');
  const { email, phone, place, reachKm, maxMinutes, availableFrom, availableTo } = youth;
  return (
    <div className={styles.groups}>
      <Head youth={youth} section="identite" />
      <Facts
        facts={[
          [t('profileFacts.birthOn'), when.date(youth.birthOn)],
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
      <Head youth={youth} section="contact" />
      <Facts
        facts={[
          [
            t('profileFacts.phone'),
            <Channel key="phone" href={`tel:${phone}`} text={phone && phoneShown(phone)} state={youth.phoneState} />,
          ],
          [
            t('profileFacts.email'),
            <Channel key="email" href={`mailto:${email}`} text={email} state={youth.emailState} />,
          ],
        ]}
      />
      <Head youth={youth} section="representants" />
      {youth.guardians.length ? <Guardians of={youth.guardians} /> : <p>{t('file.noGuardian')}</p>}
      <Head youth={youth} section="souhaits" />
      <Facts
        facts={[
          [t('profileFacts.wishes'), youth.wishes.length ? <Wishes of={youth.wishes} /> : unknown],
          [t('profileFacts.project'), youth.project ? <Project of={youth.project} /> : unknown],
        ]}
      />
      <Head youth={youth} section="recherche" />
      <Facts
        facts={[
          [t('profileFacts.availableFrom'), availableFrom ? when.date(availableFrom) : unknown],
          [t('profileFacts.availableTo'), availableTo && when.date(availableTo)],
          [t('fileField.contractTypes'), youth.contractTypes.map((type) => t(`common.${type}`)).join(', ') || unknown],
          [t('profileFacts.rhythm'), youth.rhythm ? t(`wishedRhythm.${youth.rhythm}`) : unknown],
        ]}
      />
      <Head youth={youth} section="competences" />
      <Facts
        facts={[
          [t('profileFacts.skills'), youth.skills.join(', ') || unknown],
          [
            t('profileFacts.languages'),
            youth.languages.map(({ name, level }) => `${name} (${t(`languageLevel.${level}`)})`).join(', '),
          ],
        ]}
      />
      <Head youth={youth} section="trajet" />
      <Facts
        facts={[
          [t('profileFacts.place'), place?.label ?? unknown],
          [t('profileFacts.modes'), youth.travelModes.map((mode) => t(`travelMode.${mode}`)).join(', ') || unknown],
          [t('profileFacts.reach'), reachKm === null ? unknown : t('profileFacts.km', { km: reachKm })],
          [t('profileFacts.minutes'), maxMinutes === null ? null : t('profileFacts.min', { minutes: maxMinutes })],
        ]}
      />
      <Head youth={youth} section="parcours" />
      <Facts
        facts={[
          [t('fileField.schooling'), youth.schooling ? t(`schoolingStatus.${youth.schooling}`) : unknown],
          [t('profileFacts.lastClass'), youth.lastClass ?? unknown],
          [t('profileFacts.completed3e'), yesNo(youth.completed3e)],
          [t('profileFacts.diploma'), youth.diplomaKind ? t(`diplomaKind.${youth.diplomaKind}`) : unknown],
        ]}
      />
      <Head youth={youth} section="situation" />
      <Situation of={youth.situation} />
      <div className={styles.head}>
        <h3>{t('protectedFacts.heading')}</h3>
        <Link to="/jeunes/$id/protege" params={{ id: youth.id }}>
          {t('protectedFacts.open')}
        </Link>
      </div>
      <p>{t('protectedFacts.apart')}</p>
    </div>
  );

  function yesNo(value: boolean | null): string {
    return value === null ? unknown : t(value ? 'profileFacts.yes' : 'profileFacts.no');
  }
}

/** The name of a section, and the way to change it. */
function Head({ youth: { id }, section }: { youth: Youth; section: SectionAddress }) {
  const { t } = useWords();
  const name = t(`fileSection.${SECTIONS[section]}`);
  return (
    <div className={styles.head}>
      <h3>{name}</h3>
      <Link to="/jeunes/$id/dossier/$section" params={{ id, section }} aria-label={t('file.changeNamed', { name })}>
        {t('file.change')}
      </Link>
    </div>
  );
}

function Channel({ href, text, state }: { href: string; text: string | null; state: Youth['phoneState'] }) {
  const { t } = useWords();
  if (!text) return t('profileFacts.unknown');
  return (
    <>
      <a href={href}>{text}</a> – {t(`channelState.${state}`)}
    </>
  );
}

function Guardians({ of }: { of: Youth['guardians'] }) {
  const { t } = useWords();
  return (
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
