import { OPEN_PROPOSAL_STATES } from '@app/domain';
import { Due } from '../../design/life/due';
import { NextStep } from '../../design/page/next-step';
import { useWords } from '../../i18n/words';
import { Deadline } from '../me/deadline';
import { useAgenda } from '../today/today';
import { waitingLines } from '../today/waiting';
import { WaitingLink } from '../today/waiting-link';
import { useWaitingWords } from '../today/waiting-words';
import { useProposalsOf, type Youth } from './followed';

/** The next step for this youth: what waits for the coach first, else whom the closest proposal waits for, else to propose. */
export function YouthNext({ youth: { id } }: { youth: Youth }) {
  const { t } = useWords();
  const agenda = useAgenda();
  const { data: all } = useProposalsOf(id);
  const words = useWaitingWords();
  if (!agenda.data || !all) return null;
  const proposals = all.filter(({ state }) => OPEN_PROPOSAL_STATES.includes(state));
  const lines = waitingLines({ agenda: agenda.data, proposals, withoutProposal: [] });
  const first = lines.find(({ youthId }) => youthId === id);
  const [closest] = proposals;
  if (first) {
    const { text, due } = words(first);
    return (
      <NextStep>
        <p>
          {first.about === 'task' && first.task.subjectType === 'youth' ? (
            text
          ) : (
            <WaitingLink line={first}>{text}</WaitingLink>
          )}
        </p>
        {due ? <Due on={first.on} sentence={due} /> : null}
      </NextStep>
    );
  }
  return <NextStep>{closest ? <Deadline proposal={closest} /> : <p>{t('youth.proposeNext')}</p>}</NextStep>;
}
