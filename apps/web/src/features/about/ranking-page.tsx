/** How ranking works, said to anybody: what is looked at, what never is, and who decides. It follows the codes of the rules themselves. */
import { CRITERIA, RULE_CODES } from '@app/domain';
import { Facts } from '../../design/page/facts';
import { Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import styles from './about.module.css';

/** The page that explains the ranking. */
export function RankingPage() {
  const { t } = useWords();
  return (
    <Page title={t('ranking.heading')} lead={t('ranking.lead')}>
      <Section title={t('ranking.rulesTitle')}>
        <p>{t('ranking.rulesText')}</p>
        <ul className={styles.list}>
          {RULE_CODES.map((code) => (
            <li key={code}>{t(`rankingRules.${code}`)}</li>
          ))}
        </ul>
        <p>{t('ranking.unknownText')}</p>
      </Section>
      <Section title={t('ranking.criteriaTitle')}>
        <p>{t('ranking.criteriaText')}</p>
        <ul className={styles.list}>
          {CRITERIA.map(({ code }) => (
            <li key={code}>{t(`rankingCriteria.${code}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('ranking.neverTitle')}>
        <p>{t('ranking.neverText')}</p>
      </Section>
      <Section title={t('ranking.peopleTitle')}>
        <Facts
          facts={[
            [t('ranking.coachName'), t('ranking.coachText')],
            [t('ranking.youthName'), t('ranking.youthText')],
            [t('ranking.employerName'), t('ranking.employerText')],
          ]}
        />
      </Section>
      <Section title={t('ranking.rightsTitle')}>
        <p>{t('ranking.rightsText')}</p>
      </Section>
    </Page>
  );
}
