import type { readProposal, ResponseOf } from '@app/contracts';
import { Facts } from '../../design/page/facts';
import { Section } from '../../design/page/page';
import { isPast } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { useOccupation } from '../offers/occupation-words';
import { useOfferWords } from '../offers/offer-words';
import { Skills } from '../offers/skills';
import styles from './proposals.module.css';

type PresentationFacts = NonNullable<ResponseOf<typeof readProposal>['presentation']>;

/** A short profile without a name: skills, project, contract, availability and what the coach wrote. */
export function Presentation({
  of: { skills, project, contractTypes, availableFrom, coachNote },
}: {
  of: PresentationFacts;
}) {
  const { t, when } = useWords();
  const words = useOfferWords();
  const fromLater = availableFrom && !isPast(availableFrom);
  return (
    <>
      <Section title={t('profile.skills')}>
        {skills.length ? <Skills skills={skills} /> : <p>{t('profile.noSkills')}</p>}
      </Section>
      <Facts
        facts={[
          [t('profile.project'), useProject(project)],
          [t('profile.contracts'), words.contracts(contractTypes)],
          [
            t('profile.available'),
            fromLater ? t('profile.availableFrom', { from: when.date(availableFrom) }) : t('profile.availableNow'),
          ],
        ]}
      />
      {coachNote ? (
        <Section title={t('profile.coachNote')}>
          <blockquote className={styles.note}>{coachNote}</blockquote>
        </Section>
      ) : null}
    </>
  );
}

function useProject(project: PresentationFacts['project']): string {
  const { t } = useWords();
  const occupation = useOccupation(project?.occupation ?? '');
  if (!project || project.state === 'rejected') return t('profile.noProject');
  return t(project.state === 'validated' ? 'profile.projectValidated' : 'profile.projectOther', { occupation });
}
