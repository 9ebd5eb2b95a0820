import { Textarea, TextInput } from '@mantine/core';
import { type readProtectedFacts, type ResponseOf, writeProtectedFacts } from '@app/contracts';
import type { Day } from '@app/domain';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { Select } from '../../design/form/select';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { LinkButton } from '../../design/page/link-button';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import type { Youth } from '../youths/followed';
import styles from '../youths/youths.module.css';

type Opened = ResponseOf<typeof readProtectedFacts>;
type Facts = NonNullable<Opened['facts']>;

const TOLD = ['pps', 'aeeh', 'pch', 'aah', 'highLevelAthlete'] as const;
type DayName = 'rqthSince' | 'rqthUntil' | 'pregnancyOn';
const NOTHING: Facts = {
  ...{ rqth: null, pps: null, aeeh: null, pch: null, aah: null },
  ...{ highLevelAthlete: null, pregnancy: null, healthNeeds: null },
};

const typedOf = (facts: Facts) => ({
  rqth: facts.rqth ? 'yes' : '',
  rqthSince: (facts.rqth?.since ?? '') as string,
  rqthUntil: (facts.rqth?.until ?? '') as string,
  ...(Object.fromEntries(TOLD.map((name) => [name, facts[name] === null ? '' : facts[name] ? 'yes' : 'no'])) as Record<
    (typeof TOLD)[number],
    string
  >),
  pregnancy: facts.pregnancy ? 'yes' : '',
  pregnancyOn: (facts.pregnancy?.expectedOn ?? '') as string,
  healthNeeds: facts.healthNeeds ?? '',
});
type Typed = ReturnType<typeof typedOf>;

const dayOf = (text: string) => (text || null) as Day | null;
const toldOf = (text: string) => (text === '' ? null : text === 'yes');
const factsOf = (typed: Typed): Facts => ({
  rqth: typed.rqth ? { since: dayOf(typed.rqthSince), until: dayOf(typed.rqthUntil) } : null,
  ...{ pps: toldOf(typed.pps), aeeh: toldOf(typed.aeeh), pch: toldOf(typed.pch), aah: toldOf(typed.aah) },
  highLevelAthlete: toldOf(typed.highLevelAthlete),
  pregnancy: typed.pregnancy ? { expectedOn: dayOf(typed.pregnancyOn) } : null,
  healthNeeds: typed.healthNeeds.trim() || null,
});

/** Protected facts as they are read and written; what is typed stays on the page, because a device is read by others. */
export function ProtectedForm({ youth, reason, opened }: { youth: Youth; reason: string; opened: Opened }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(() => typedOf(opened.facts ?? NOTHING));
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const params = { id: youth.id };
  const write = () =>
    asMyself(writeProtectedFacts, { params, body: { reason, revision: opened.revision, facts: factsOf(typed) } });
  const { send, pending, failure } = useSend(write, () => {
    tell(t('file.saved'));
    void navigate({ to: '/jeunes/$id', params, hash: 'profil' });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(undefined);
  };
  const unknown = { value: '', label: t('profileFacts.unknown') };
  const yes = { value: 'yes', label: t('profileFacts.yes') };
  const select = (name: Exclude<keyof Typed, DayName | 'healthNeeds'>, answers: { value: string; label: string }[]) => (
    <Select
      key={name}
      id={`protected-${name}`}
      label={t(`protectedFact.${name}`)}
      value={typed[name]}
      choices={answers}
      onChange={(value) => change({ [name]: value })}
    />
  );
  const dated = (name: DayName) => (
    <TextInput
      id={`protected-${name}`}
      type="date"
      maw="16rem"
      label={t(`protectedFact.${name}`)}
      value={typed[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      {failure ? <FailureNote failure={failure} /> : null}
      {select('rqth', [unknown, yes])}
      {typed.rqth ? dated('rqthSince') : null}
      {typed.rqth ? dated('rqthUntil') : null}
      {TOLD.map((name) => select(name, [unknown, yes, { value: 'no', label: t('profileFacts.no') }]))}
      {select('pregnancy', [unknown, yes])}
      {typed.pregnancy ? dated('pregnancyOn') : null}
      <Textarea
        id="protected-healthNeeds"
        label={t('protectedFact.healthNeeds')}
        description={t('protectedFacts.needsHint')}
        rows={4}
        maxLength={2000}
        value={typed.healthNeeds}
        onChange={(event) => change({ healthNeeds: event.currentTarget.value })}
      />
      <Buttons>
        <SendButton pending={pending}>{t('file.save')}</SendButton>
        <LinkButton to="/jeunes/$id" params={params} hash="profil" variant="default">
          {t('common.goBack')}
        </LinkButton>
      </Buttons>
    </form>
  );
}
