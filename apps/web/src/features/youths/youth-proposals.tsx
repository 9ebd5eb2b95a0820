import { Link } from '@tanstack/react-router';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { Deadline } from '../me/deadline';
import { useProposalsOf } from './followed';
import styles from './youths.module.css';

/** What was proposed to a youth, the closest deadline first. */
export function YouthProposals({ youthId }: { youthId: string }) {
  const { t } = useWords();
  const query = useProposalsOf(youthId);
  return (
    <Reading query={query}>
      {(proposals) => {
        if (!proposals.length) return <p>{t('youth.noProposal')}</p>;
        return (
          <ul className={styles.lines}>
            {proposals.map((proposal) => (
              <li key={proposal.id}>
                <Link to="/mises-en-relation/$id" params={{ id: proposal.id }}>
                  {proposal.offer.title} – {proposal.offer.employerName}
                </Link>
                <p>
                  <strong>{t(`standing.${proposal.state}`)}</strong>
                </p>
                {proposal.nextActor ? <Deadline proposal={proposal} /> : null}
              </li>
            ))}
          </ul>
        );
      }}
    </Reading>
  );
}
