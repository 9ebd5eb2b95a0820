import { Button, TextInput } from '@mantine/core';
import { changeTrainingCalendar } from '@app/contracts';
import { addDays, EXCEPTION_KINDS, isDay, weekdayOf, type ExceptionKind } from '@app/domain';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../../app/api';
import { useKept } from '../../../app/kept';
import { tell } from '../../../app/notices/toasts';
import { useSend } from '../../../app/reading/send';
import { Choices } from '../../../design/form/choices';
import { ErrorSummary, type FieldError, messageFor } from '../../../design/form/error-summary';
import { Select } from '../../../design/form/select';
import { SendButton } from '../../../design/form/send-button';
import { FailureNote } from '../../../design/notice/failure-note';
import { Buttons } from '../../../design/page/page';
import { useWords } from '../../../i18n/words';
import styles from '../../youths/youths.module.css';
import { type Contract, useShowContract } from '../contract-key';
import { type Rhythm, RHYTHM_NAMES, rhythmOf, RHYTHMS } from './rhythms';

interface Exception {
  from: string;
  to: string;
  kind: ExceptionKind;
}

/** The rhythm of weeks, the Monday on which it begins, and the days that differ: what follows from it is planned again. */
export function CalendarForm({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const show = useShowContract();
  const { calendar } = contract.terms;
  const own = calendar ? (rhythmOf(calendar.weeks) ?? 'own') : 'oneInThree';
  const [typed, keep, forget] = useKept(`calendar-${contract.revision}`, {
    rhythm: own as string,
    firstWeekOn: (calendar?.firstWeekOn ?? '') as string,
    exceptions: (calendar?.exceptions ?? []) as Exception[],
  });
  const { rhythm, firstWeekOn, exceptions } = typed;
  const [errors, setErrors] = useState<FieldError[]>([]);
  const names = [...RHYTHM_NAMES, ...(own === 'own' ? (['own'] as const) : [])];
  const save = (monday: string) => {
    const weeks = rhythm === 'own' ? (calendar?.weeks ?? []) : RHYTHMS[rhythm as Rhythm].map((week) => [...week]);
    const body = { revision: contract.revision, weeks, firstWeekOn: monday, exceptions };
    return asMyself(changeTrainingCalendar, { params: { id: contract.id }, body });
  };
  const { send, pending, failure } = useSend(save, (changed) => {
    forget();
    show(changed);
    tell(t('contract.calendarSaved'));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = isDay(firstWeekOn) ? [] : [{ field: 'calendar-first', message: t('youth.dayMissing') }];
    setErrors(found);
    if (isDay(firstWeekOn)) send(addDays(firstWeekOn, 1 - weekdayOf(firstWeekOn)));
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <ErrorSummary errors={errors} />
      {failure ? <FailureNote failure={failure} /> : null}
      <Choices
        id="calendar-rhythm"
        legend={t('contract.rhythm')}
        value={rhythm}
        choices={names.map((value) => ({ value, label: t(`trainingRhythm.${value}`) }))}
        onChange={(name) => keep({ ...typed, rhythm: name })}
      />
      <TextInput
        id="calendar-first"
        type="date"
        maw="16rem"
        label={t('contract.firstWeek')}
        description={t('contract.firstWeekHint')}
        value={firstWeekOn}
        error={messageFor(errors, 'calendar-first')}
        onChange={(event) => keep({ ...typed, firstWeekOn: event.currentTarget.value })}
      />
      <Exceptions exceptions={exceptions} onChange={(days) => keep({ ...typed, exceptions: days })} />
      <div>
        <SendButton pending={pending}>{t('contract.saveCalendar')}</SendButton>
      </div>
    </form>
  );
}

const EMPTY: Exception = { from: '', to: '', kind: 'absence' };

function Exceptions({ exceptions, onChange }: { exceptions: Exception[]; onChange(exceptions: Exception[]): void }) {
  const { t, when } = useWords();
  const [next, setNext] = useState(EMPTY);
  const complete = isDay(next.from) && (!next.to || next.to >= next.from);
  const add = () => {
    if (!complete) return;
    onChange([...exceptions, { ...next, to: next.to || next.from }]);
    setNext(EMPTY);
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('contract.exceptions')}</legend>
      {exceptions.length ? (
        <ul className={styles.lines}>
          {exceptions.map((one) => (
            <li key={`${one.from}${one.to}${one.kind}`}>
              {t('contract.exception', {
                kind: t(`dayKind.${one.kind}`),
                from: when.date(one.from),
                to: when.date(one.to),
              })}
              <div>
                <Button
                  size="sm"
                  variant="subtle"
                  onClick={() => onChange(exceptions.filter((other) => other !== one))}
                >
                  {t('contract.removeException')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      <Select
        id="exception-kind"
        label={t('contract.exceptionKind')}
        value={next.kind}
        choices={EXCEPTION_KINDS.map((value) => ({ value, label: t(`dayKind.${value}`) }))}
        onChange={(kind) => setNext({ ...next, kind: kind as ExceptionKind })}
      />
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          id={`exception-${name}`}
          type="date"
          maw="16rem"
          label={t(`contract.exception_${name}`)}
          value={next[name]}
          onChange={(event) => setNext({ ...next, [name]: event.currentTarget.value })}
        />
      ))}
      <Buttons>
        <Button variant="default" aria-disabled={!complete} onClick={add}>
          {t('contract.addException')}
        </Button>
      </Buttons>
    </fieldset>
  );
}
