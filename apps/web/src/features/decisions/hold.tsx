import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { holdProposal } from '@app/contracts';
import { addDays, dayInParis, isDay, type Day } from '@app/domain';
import { type FormEvent, useState } from 'react';
import { withLinkOrMyself } from '../../app/api';
import { useKept } from '../../app/kept';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import type { EmployerAct } from '../proposals/refuse';

const [DAY, WHY] = ['hold-day', 'hold-why'];
const SHORTEST = 3;

/** The employer wants to be asked again on a day, once, and says why. */
export function Hold({ proposal, link, show, reload, onBack }: EmployerAct) {
  const { t } = useWords();
  const [day, keepDay] = useKept('hold.day', '');
  const [why, keepWhy] = useKept('hold.why', '');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const tomorrow = addDays(dayInParis(new Date()), 1);
  const hold = (untilOn: Day) =>
    withLinkOrMyself(link, holdProposal, { params: { id: proposal.id }, body: { untilOn, comment: why.trim() } });
  const { send, pending, failure } = useSend(hold, show);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const dayIsGood = isDay(day) && day >= tomorrow;
    const found = [
      ...(dayIsGood ? [] : [{ field: DAY, message: t('decision.holdDayMissing') }]),
      ...(why.trim().length >= SHORTEST ? [] : [{ field: WHY, message: t('decision.holdWhyMissing') }]),
    ];
    setErrors(found);
    if (!found.length && isDay(day)) send(day);
  };
  return (
    <Page title={t('decision.holdTitle')} lead={t('decision.holdLead')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <ErrorSummary errors={errors} />
          {failure ? <FailureNote failure={failure} reload={reload} /> : null}
          <TextInput
            id={DAY}
            type="date"
            label={t('decision.holdDay')}
            min={tomorrow}
            value={day}
            error={messageFor(errors, DAY)}
            onChange={(event) => keepDay(event.currentTarget.value)}
          />
          <Textarea
            id={WHY}
            label={t('decision.holdWhy')}
            rows={3}
            maxLength={2000}
            value={why}
            error={messageFor(errors, WHY)}
            onChange={(event) => keepWhy(event.currentTarget.value)}
          />
          <Buttons>
            <SendButton pending={pending}>{t('decision.holdSend')}</SendButton>
            <Button variant="default" onClick={onBack}>
              {t('common.goBack')}
            </Button>
          </Buttons>
        </Stack>
      </form>
    </Page>
  );
}
