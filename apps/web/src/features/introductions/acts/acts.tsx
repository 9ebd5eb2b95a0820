import { Button } from '@mantine/core';
import { useState } from 'react';
import { Buttons } from '../../../design/page/page';
import { useWords } from '../../../i18n/words';
import styles from '../../youths/youths.module.css';
import type { Introduction } from '../introduction-key';
import { type Act, ownActs, recordableActs } from './act';
import { ActDialog } from './act-dialog';

/** What ends something is never the main thing to do. */
const ENDS = new Set<Act['name']>(['proposal_withdraw', 'proposal_reject', 'interview_cancel']);

/** The buttons that the lifecycles allow now: the coach's own, then what others may have said by telephone. */
export function Acts({ proposal, reload }: { proposal: Introduction; reload(): void }) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Act | null>(null);
  const own = ownActs(proposal);
  const recordable = recordableActs(proposal);
  return (
    <>
      {own.length ? (
        <Buttons>
          {own.map((act, index) => (
            <Button
              key={act.name}
              variant={index || ENDS.has(act.name) ? 'default' : 'filled'}
              onClick={() => setAsked(act)}
            >
              {t(`act.${act.name}`)}
            </Button>
          ))}
        </Buttons>
      ) : null}
      {recordable.length ? (
        <details className={styles.fold}>
          <summary>{t('introduction.record')}</summary>
          <Buttons>
            {recordable.map((act) => (
              <Button key={`${act.onBehalfOf}${act.name}`} variant="default" onClick={() => setAsked(act)}>
                {t('introduction.recordOne', {
                  who: t(`person.${act.onBehalfOf ?? 'youth'}`),
                  what: t(`said.${act.name}`),
                })}
              </Button>
            ))}
          </Buttons>
        </details>
      ) : null}
      {asked ? <ActDialog proposal={proposal} act={asked} reload={reload} onEnd={() => setAsked(null)} /> : null}
    </>
  );
}
