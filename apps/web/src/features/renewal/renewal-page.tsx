/** Where an employer says whether an offer is still open: keep it, filled and through whom, or given up and why. Opening it answers nothing. */
import { Button } from '@mantine/core';
import { prolongOffer, readOwnOffer, type ResponseOf } from '@app/contracts';
import { useParams } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { withLink } from '../../app/api';
import { useLinked } from '../../app/reading/linked';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { FailurePage } from '../problems/failure-page';
import { Opened } from '../problems/opened';
import { Answered, type Renewed } from './answered';

const Close = lazy(async () => ({ default: (await import('./close')).Close }));

type Offer = ResponseOf<typeof readOwnOffer>;

/** The page behind a renewal letter. */
export function RenewalPage() {
  const { id } = useParams({ from: '/offres/$id/suite' });
  const linked = useLinked(readOwnOffer, id);
  const [step, setStep] = useState<'ask' | 'fill' | 'abandon'>('ask');
  const [done, setDone] = useState<Renewed | null>(null);
  return (
    <Opened linked={linked}>
      {(offer) => {
        const act = {
          offer,
          link: linked.link,
          reload: () => void linked.query.refetch(),
          onDone: (after: Offer, how: Renewed) => {
            linked.show(after);
            setDone(how);
          },
        };
        const can = (action: string) => offer.actions.includes(action);
        if (done || !(can('prolong') || can('fill') || can('abandon'))) return <Answered offer={offer} done={done} />;
        if (step !== 'ask' && can(step)) return <Close {...act} action={step} onBack={() => setStep('ask')} />;
        return <Ask {...act} onStep={setStep} />;
      }}
    </Opened>
  );
}

/** What every answer on this page needs. */
export interface RenewalAct {
  offer: Offer;
  link: string | null;
  reload(): void;
  onDone(after: Offer, how: Renewed): void;
}

function Ask({ offer, link, reload, onDone, onStep }: RenewalAct & { onStep(step: 'fill' | 'abandon'): void }) {
  const { t, when } = useWords();
  const { id, title, employerName, deadlineOn, state, actions } = offer;
  const prolong = () => withLink(link, prolongOffer, { params: { id } });
  const { send, pending, failure } = useSend(prolong, (after) => onDone(after, 'prolonged'));
  if (failure?.code === 'link-used') return <FailurePage failure={failure} />;
  return (
    <Page title={t('renewal.title')} lead={t('renewal.lead', { offer: title, employer: employerName })}>
      <NextStep>
        {deadlineOn && state !== 'expired' ? <p>{t('renewal.until', { when: when.deadline(deadlineOn) })}</p> : null}
        {state === 'expired' ? <p>{t('renewal.over')}</p> : null}
        {failure ? <FailureNote failure={failure} reload={reload} /> : null}
        <Buttons>
          {actions.includes('prolong') ? (
            <SendButton pending={pending} onSend={() => send(undefined)}>
              {t('renewal.prolong')}
            </SendButton>
          ) : null}
          {(['fill', 'abandon'] as const)
            .filter((action) => actions.includes(action))
            .map((action) => (
              <Button key={action} variant="default" onClick={() => onStep(action)}>
                {t(`renewal.${action}`)}
              </Button>
            ))}
        </Buttons>
      </NextStep>
    </Page>
  );
}
