import { type RequestOf, type readProposal, type Route } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asMyself } from '../../../app/api';
import { useKept } from '../../../app/kept';
import { tell } from '../../../app/notices/toasts';
import { useSend } from '../../../app/reading/send';
import { ErrorSummary, type FieldError } from '../../../design/form/error-summary';
import { ConfirmDialog } from '../../../design/notice/confirm-dialog';
import { FailureNote } from '../../../design/notice/failure-note';
import { useWords } from '../../../i18n/words';
import { type Introduction, introductionKey } from '../introduction-key';
import { type Act, ACTS } from './act';
import { ActFields } from './act-fields';
import { SaidFields } from './said-fields';
import { bodyOf, EMPTY_ACT, faultsOf, type TypedAct } from './typed-act';

interface Props {
  proposal: Introduction;
  act: Act;
  reload(): void;
  onEnd(): void;
}

/** Routes differ in their body only: each act's fields make the one that its route takes. */
type AnyRequest = RequestOf<Route> & RequestOf<typeof readProposal>;

/** One act with what it asks for; what was typed stays until it was sent. */
export function ActDialog({ proposal, act, reload, onEnd }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [typed, keep, forget] = useKept<TypedAct>(`act-${act.name}`, EMPTY_ACT);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const ofInterview = act.name.startsWith('interview_');
  const perform = () => {
    const id = ofInterview ? (proposal.interview?.id ?? '') : proposal.id;
    const body = bodyOf(act, typed);
    const request = { params: { id }, ...(body ? { body } : {}) } as AnyRequest;
    return asMyself(ACTS[act.name].route as unknown as typeof readProposal, request);
  };
  const { send, pending, failure } = useSend(perform, (answer) => {
    forget();
    queries.setQueryData(introductionKey(proposal.id), answer);
    for (const queryKey of [['proposals', 'whole'], ['proposals', 'board'], ['agenda'], ['youth', proposal.youthId]])
      void queries.invalidateQueries({ queryKey });
    tell(t('introduction.done'));
    onEnd();
  });
  const go = () => {
    const found = faultsOf(act, typed, (fault) =>
      fault === 'reason'
        ? t('common.reasonMissingAdult')
        : fault === 'comment'
          ? t('common.commentMissingAdult')
          : t(`actFault.${fault}`),
    );
    setErrors(found);
    if (!found.length) send(undefined);
  };
  const change = (part: Partial<TypedAct>) => keep({ ...typed, ...part });
  return (
    <ConfirmDialog
      title={
        act.onBehalfOf
          ? t('introduction.recordOne', { who: t(`person.${act.onBehalfOf}`), what: t(`said.${act.name}`) })
          : t(`act.${act.name}`)
      }
      consequence={t(`actText.${act.name}`)}
      yes={act.onBehalfOf ? t('introduction.recordYes') : t(`act.${act.name}`)}
      dangerous={act.name === 'proposal_withdraw' || act.name === 'interview_cancel'}
      pending={pending}
      onYes={go}
      onNo={onEnd}
    >
      <ErrorSummary errors={errors} />
      {failure ? (
        <FailureNote
          failure={failure}
          reload={() => {
            reload();
            onEnd();
          }}
        />
      ) : null}
      {act.onBehalfOf ? <SaidFields typed={typed} errors={errors} onChange={change} /> : null}
      <ActFields act={act} proposal={proposal} typed={typed} errors={errors} onChange={change} />
    </ConfirmDialog>
  );
}
