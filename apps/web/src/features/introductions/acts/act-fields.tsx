import { Button, Textarea, TextInput } from '@mantine/core';
import { reasonsOf } from '@app/domain';
import { IconPlus } from '@tabler/icons-react';
import { Choices } from '../../../design/form/choices';
import { messageFor } from '../../../design/form/error-summary';
import { useWords } from '../../../i18n/words';
import { SlotFields } from '../../proposals/slot-fields';
import type { Introduction } from '../introduction-key';
import { type Act, ACTS, type Asks } from './act';
import type { ActForm } from './said-fields';
import { needsComment } from './typed-act';

/** The fields that an act asks for, from its row in the table. */
export function ActFields({ act, proposal, ...form }: ActForm & { act: Act; proposal: Introduction }) {
  const { t, when, language } = useWords();
  const { typed, errors, onChange } = form;
  const asks: Asks = ACTS[act.name];
  const slots = proposal.interview?.slots ?? [];
  return (
    <>
      {asks.note ? (
        <Textarea
          id="act-note"
          label={t('introduction.note')}
          description={t('introduction.noteHint')}
          rows={5}
          maxLength={2000}
          value={typed.note}
          error={messageFor(errors, 'act-note')}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
        />
      ) : null}
      {asks.chosenSlot ? (
        <Choices
          id="act-slot"
          legend={t('introduction.whichSlot')}
          value={typed.slotId}
          error={messageFor(errors, 'act-slot')}
          choices={slots.map(({ id, startsAt }) => ({ value: id, label: when.moment(startsAt) }))}
          onChange={(slotId) => onChange({ slotId })}
        />
      ) : null}
      {asks.missed ? <Missed {...form} /> : null}
      {asks.reasons ? (
        <Choices
          id="act-reason"
          legend={t('introduction.reason')}
          value={typed.reason}
          error={messageFor(errors, 'act-reason')}
          choices={reasonsOf(asks.reasons).map((row) => ({ value: row.code, label: row[language] }))}
          onChange={(reason) => onChange({ reason })}
        />
      ) : null}
      {asks.untilOn ? (
        <TextInput
          id="act-until"
          type="date"
          label={t('introduction.untilOn')}
          value={typed.untilOn}
          error={messageFor(errors, 'act-until')}
          onChange={(event) => onChange({ untilOn: event.currentTarget.value })}
        />
      ) : null}
      {asks.slots ? <Slots most={asks.slots} {...form} /> : null}
      {asks.reasons || asks.comment ? (
        <Textarea
          id="act-comment"
          label={`${t('introduction.comment')} ${needsComment(asks, typed) ? '' : t('common.optional')}`.trim()}
          rows={3}
          maxLength={2000}
          value={typed.comment}
          error={messageFor(errors, 'act-comment')}
          onChange={(event) => onChange({ comment: event.currentTarget.value })}
        />
      ) : null}
    </>
  );
}

function Missed({ typed, onChange }: ActForm) {
  const { t } = useWords();
  return (
    <>
      <Choices
        id="act-missed"
        legend={t('introduction.whoMissed')}
        value={typed.missedBy}
        choices={(['youth', 'employer'] as const).map((value) => ({ value, label: t(`person.${value}`) }))}
        onChange={(missedBy) => onChange({ missedBy })}
      />
      <Choices
        id="act-excused"
        legend={t('introduction.excused')}
        value={typed.excused}
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`profileFacts.${value}`) }))}
        onChange={(excused) => onChange({ excused })}
      />
    </>
  );
}

function Slots({ most, typed: { slots }, errors, onChange }: ActForm & { most: number }) {
  const { t } = useWords();
  const shown = slots.slice(0, most);
  return (
    <>
      {shown.map((slot, index) => (
        <SlotFields
          key={index}
          index={index}
          slot={slot}
          dayError={messageFor(errors, `slot-${index}-day`)}
          onChange={(changed) => onChange({ slots: shown.map((one, at) => (at === index ? changed : one)) })}
          onRemove={index ? () => onChange({ slots: shown.filter((_, at) => at !== index) }) : undefined}
        />
      ))}
      {shown.length < most ? (
        <div>
          <Button
            variant="subtle"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => onChange({ slots: [...shown, { day: '', time: '' }] })}
          >
            {t('profile.addSlot')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
