import { Button, Stack } from '@mantine/core';
import { inviteAgain, offerOtherSlots, wantInterview } from '@app/contracts';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { withLinkOrMyself } from '../../app/api';
import { useKept } from '../../app/kept';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Page } from '../../design/page/page';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';
import type { EmployerAct } from './refuse';
import { dayField, SlotFields, timeField } from './slot-fields';
import { EMPTY_SLOTS, faultsIn, MOST_SLOTS, slotsToSend, type TypedSlot } from './typed-slots';

/** The employer wants to meet, again, or at other moments than the youth could: one to five slots, two to begin with. */
export function OfferSlots({ proposal, link, show, reload, onBack }: EmployerAct) {
  const { t } = useWords();
  const [slots, keepSlots, forgetSlots] = useKept<TypedSlot[]>('slots', EMPTY_SLOTS);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const want = (typed: TypedSlot[]) => sendSlots(proposal, link, { slots: slotsToSend(typed) });
  const { send, pending, failure } = useSend(want, (answer) => {
    forgetSlots();
    show(answer);
  });
  const errorsIn = useSlotErrors();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = errorsIn(slots);
    setErrors(found);
    if (!found.length) send(slots);
  };
  const change = (index: number, slot: TypedSlot) => keepSlots(slots.map((one, at) => (at === index ? slot : one)));
  const remove = (index: number) => {
    setErrors([]);
    keepSlots(slots.filter((_, at) => at !== index));
  };
  return (
    <Page title={t('profile.slotsTitle')} lead={t('profile.slotsLead')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <ErrorSummary errors={errors} />
          {failure ? <FailureNote failure={failure} reload={reload} /> : null}
          {slots.map((slot, index) => (
            <SlotFields
              key={index}
              index={index}
              slot={slot}
              dayError={messageFor(errors, dayField(index))}
              timeError={messageFor(errors, timeField(index))}
              onChange={(changed) => change(index, changed)}
              onRemove={slots.length > EMPTY_SLOTS.length ? () => remove(index) : undefined}
            />
          ))}
          {slots.length < MOST_SLOTS ? (
            <div>
              <Button
                variant="subtle"
                leftSection={<IconPlus size={18} aria-hidden />}
                onClick={() => keepSlots([...slots, { day: '', time: '' }])}
              >
                {t('profile.addSlot')}
              </Button>
            </div>
          ) : null}
          <p>{t('profile.place', { address: proposal.offer.siteAddress })}</p>
          <Buttons>
            <SendButton pending={pending}>{t('profile.sendSlots')}</SendButton>
            <Button variant="default" onClick={onBack}>
              {t('common.goBack')}
            </Button>
          </Buttons>
        </Stack>
      </form>
    </Page>
  );
}

/** For the interview that asks for other slots, for the first one, or for another one. */
function sendSlots(
  { id, actions, interview }: EmployerAct['proposal'],
  link: string | null,
  body: { slots: ReturnType<typeof slotsToSend> },
) {
  if (interview?.actions.includes('offer'))
    return withLinkOrMyself(link, offerOtherSlots, { params: { id: interview.id }, body });
  const first = actions.includes('wantInterview');
  return withLinkOrMyself(link, first ? wantInterview : inviteAgain, { params: { id }, body });
}

function useSlotErrors(): (slots: TypedSlot[]) => FieldError[] {
  const { t } = useWords();
  return (slots) => {
    const faults = [...faultsIn(slots, new Date())];
    if (!faults.length && !slotsToSend(slots).length) return [{ field: dayField(0), message: t('profile.slotNone') }];
    return faults.map(([index, fault]) => {
      const onlyTime = fault === 'slotIncomplete' && slots[index]?.day;
      return {
        field: onlyTime ? timeField(index) : dayField(index),
        message: t(`profile.${fault}`, { number: index + 1 }),
      };
    });
  };
}
