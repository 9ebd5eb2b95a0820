import {
  abandonOffer,
  fillOffer,
  pauseOffer,
  prolongOffer,
  reopenOffer,
  type RequestOf,
  resumeOffer,
  submitOffer,
} from '@app/contracts';
import { nextState, OFFER_LIFECYCLE, type OfferAction } from '@app/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { forgetKept } from '../../app/kept';
import { useOptimistic } from '../../app/reading/optimistic';
import { Due } from '../../design/life/due';
import { LifecyclePath } from '../../design/life/lifecycle-path';
import { LifeActions } from '../../design/life/life-actions';
import { FailureNote } from '../../design/notice/failure-note';
import { NextStep } from '../../design/page/next-step';
import { useWords } from '../../i18n/words';
import { ClosingDialog, type Closing, closingName } from './closing-dialog';
import { dueOf } from './due-of';
import { historyKey, type OwnOffer, ownOfferKey } from './own-offer-key';

/** What the buttons of this page may do; the others happen elsewhere. */
const ACTS = ['submit', 'resume', 'prolong', 'reopen', 'fill', 'pause', 'abandon'] as const;
type Act = (typeof ACTS)[number];

interface Deed {
  action: Act;
  closing?: Closing;
}

const PATH = ['draft', 'underReview', 'published', 'filled'] as const;
const UNDONE_BY: Partial<Record<Act, Act>> = { pause: 'resume', resume: 'pause' };

/** Where the offer stands, whom it waits for, and the buttons that its lifecycle allows. */
export function OfferLife({ offer, forAnother }: { offer: OwnOffer; forAnother: boolean }) {
  const { t, when } = useWords();
  const queries = useQueryClient();
  const [closing, setClosing] = useState<'fill' | 'abandon' | null>(null);
  const { send, failure, pending } = useOptimistic<OwnOffer, Deed, OwnOffer>({
    queryKey: ownOfferKey(offer.id),
    guess: (now, { action }) =>
      isSure(action, now) ? { ...now, state: nextState(OFFER_LIFECYCLE, now.state, action) } : now,
    work: (deed) => perform(offer.id, deed),
    settle: (_, answer) => answer,
    done: ({ action, closing: given }) => {
      if (given) forgetKept(closingName(action));
      void queries.invalidateQueries({ queryKey: historyKey(offer.id) });
      const back = UNDONE_BY[action];
      const text = t(`offerStep.${action}`);
      return back ? { text, undo: () => send({ action: back }) } : { text };
    },
  });
  const allowed = ACTS.filter((action) => offer.actions.includes(action));
  const offPath = !(PATH as readonly string[]).includes(offer.state);
  const steps = [...PATH.filter((state) => !offPath || state !== 'filled'), ...(offPath ? [offer.state] : [])];
  return (
    <>
      <LifecyclePath
        label={t('ownOffers.path')}
        present={offer.state}
        steps={steps.map((state) => ({ key: state, label: t(`offerState.${state}`) }))}
      />
      <NextStep>
        <p>{t(`offerNext.${forAnother && offer.state === 'published' ? 'publishedForOther' : offer.state}`)}</p>
        {offer.deadlineOn ? (
          <Due
            on={offer.deadlineOn}
            sentence={t(`offerDue.${dueOf(offer.state)}`, { when: when.deadline(offer.deadlineOn) })}
          />
        ) : null}
        {offer.closedComment ? <p>{t('ownOffers.said', { comment: offer.closedComment })}</p> : null}
        {failure ? <FailureNote failure={failure} /> : null}
        <LifeActions
          actions={allowed.map((action, index) => ({
            name: action,
            label: t(`offerAction.${action}`),
            // Coaches act next on a published offer: none of its buttons is what to do now.
            main: index === 0 && offer.state !== 'published',
            act: () => {
              if (action === 'fill' || action === 'abandon') setClosing(action);
              else send({ action });
            },
          }))}
        />
      </NextStep>
      {closing ? (
        <ClosingDialog
          action={closing}
          openings={offer.openings}
          pending={pending}
          onSend={(given) => {
            setClosing(null);
            send({ action: closing, closing: given });
          }}
          onBack={() => setClosing(null)}
        />
      ) : null}
    </>
  );
}

/** A submitted offer may be read first, and a filled opening may leave others: only the answer knows. */
const isSure = (action: OfferAction, { openings }: OwnOffer) =>
  action !== 'submit' && (action !== 'fill' || openings === 1);

function perform(id: string, { action, closing }: Deed): Promise<OwnOffer> {
  const params = { id };
  const comment = closing?.comment ? { comment: closing.comment } : {};
  if (action === 'fill') {
    const body: RequestOf<typeof fillOffer>['body'] = {
      channel: closing?.reason ?? '',
      openings: closing?.openings ?? 1,
      ...comment,
    };
    return asMyself(fillOffer, { params, body });
  }
  if (action === 'abandon')
    return asMyself(abandonOffer, { params, body: { reason: closing?.reason ?? '', ...comment } });
  const routes = {
    submit: submitOffer,
    resume: resumeOffer,
    prolong: prolongOffer,
    reopen: reopenOffer,
    pause: pauseOffer,
  };
  return asMyself(routes[action], { params });
}
