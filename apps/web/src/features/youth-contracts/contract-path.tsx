import { CONTRACT_STATES, type ContractStateName } from '@app/domain';
import { LifecyclePath } from '../../design/life/lifecycle-path';
import { Due } from '../../design/life/due';
import { useWords } from '../../i18n/words';

const ENDS: readonly ContractStateName[] = ['abandoned', 'broken'];
const KEPT = CONTRACT_STATES.filter((state) => !ENDS.includes(state));

interface Standing {
  state: ContractStateName;
  nextActor: string | null;
  deadlineOn: string | null;
}

/** Where a contract stands on its way, a way that leaves it at the end. */
export function ContractPath({ state }: Pick<Standing, 'state'>) {
  const { t } = useWords();
  const steps = ENDS.includes(state) ? [...KEPT.slice(0, 2), state] : KEPT;
  return (
    <LifecyclePath
      label={t('contract.path')}
      present={state}
      steps={steps.map((key) => ({ key, label: t(`contractState.${key}`) }))}
    />
  );
}

interface Waiting {
  of: Standing;
  /** Something is missing before anybody may sign. */
  blocked?: boolean;
}

/** Who acts next, and until when. */
export function ContractDue({ of: { state, nextActor, deadlineOn }, blocked = false }: Waiting) {
  const { t, when } = useWords();
  return (
    <>
      <p>{t(`contractNext.${blocked ? 'promised' : state}`)}</p>
      {nextActor && deadlineOn ? (
        <Due
          on={nextActor === 'coach' ? deadlineOn : null}
          sentence={t(nextActor === 'coach' ? 'waitingFor.before' : 'contract.by', { when: when.deadline(deadlineOn) })}
        />
      ) : null}
    </>
  );
}
