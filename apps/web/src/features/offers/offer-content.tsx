import { Facts } from '../../design/page/facts';
import { Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { useOccupation } from './occupation-words';
import { type Offer, useOfferWords } from './offer-words';
import styles from './offers.module.css';
import { Skills } from './skills';

/** What an offer says, as its page and the preview of its writer show it. */
export function OfferContent({ offer }: { offer: Offer }) {
  const { t } = useWords();
  const words = useOfferWords();
  const occupation = useOccupation(offer.occupation);
  const { details } = offer;
  return (
    <>
      <Facts
        facts={[
          [t('offers.occupation'), occupation],
          [t('offers.contracts'), words.contracts(offer.contractTypes)],
          [t('offers.place'), offer.commune],
          [t('offers.start'), words.start(offer)],
          [t('offers.openings'), t('offers.openingsCount', { count: offer.openings })],
          [t('offers.level'), details.levelPrepared === null ? null : words.level(details.levelPrepared)],
        ]}
      />
      {offer.description ? (
        <Section title={t('offers.theWork')}>
          <p className={styles.prose}>{offer.description}</p>
        </Section>
      ) : null}
      <Section title={t('offers.theRhythm')}>
        <Facts
          facts={[
            [t('offers.rhythm'), details.rhythm ? t(`offers.rhythm_${details.rhythm}`) : t('offers.askCoach')],
            [t('offers.trainingDays'), words.days(details.trainingDays)],
            [t('offers.hours'), details.hoursPerWeek && t('offers.hoursPerWeek', { hours: details.hoursPerWeek })],
            [t('offers.duration'), details.durationMonths && t('offers.months', { count: details.durationMonths })],
            [t('offers.unusualHours'), words.unusualHours(details)],
          ]}
        />
      </Section>
      <Section title={t('offers.whoAccompanies')}>
        <ul className={styles.plainList}>
          <li>{t(details.tutorKnown ? 'offers.tutorKnown' : 'offers.tutorUnknown')}</li>
          <li>{t('offers.trainers')}</li>
          <li>{t('offers.coach')}</li>
        </ul>
      </Section>
      {offer.skills.length ? (
        <Section title={t('offers.skills')}>
          <Skills skills={offer.skills} />
        </Section>
      ) : null}
    </>
  );
}
