import { Button } from '@mantine/core';
import { Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { Points } from '../ranking/points';
import styles from '../ranking/ranking.module.css';
import { Reasons } from '../ranking/reasons';
import { Verdict } from '../ranking/verdict';
import type { RankedYouth } from './ranked-youths-page';

/** Two youths side by side for one offer. */
export function Compare({ pair, onEnd }: { pair: RankedYouth[]; onEnd(): void }) {
  const { t } = useWords();
  return (
    <Section title={t('rankedYouths.sideBySide')}>
      <div className={styles.pair}>
        {pair.map((youth) => (
          <section key={youth.id} aria-label={youth.name}>
            <h3>{youth.name}</h3>
            <Verdict of={youth.verdict} />
            <Points entry={youth} />
            <Reasons entry={youth} />
          </section>
        ))}
      </div>
      <div>
        <Button variant="default" onClick={onEnd}>
          {t('rankedYouths.endCompare')}
        </Button>
      </div>
    </Section>
  );
}
