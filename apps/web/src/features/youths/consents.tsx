import { Button, TextInput } from '@mantine/core';
import { giveConsent, readConsents, type RequestOf, type ResponseOf, withdrawConsent } from '@app/contracts';
import { CONSENT_PURPOSES, dayInParis, PURPOSES, type Purpose } from '@app/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { Choices } from '../../design/form/choices';
import { Select } from '../../design/form/select';
import { ConfirmDialog } from '../../design/notice/confirm-dialog';
import { FailureNote } from '../../design/notice/failure-note';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import type { Youth } from './followed';
import styles from './youths.module.css';

type Given = NonNullable<RequestOf<typeof giveConsent>['body']>;
type State = ResponseOf<typeof readConsents>;

/** What a youth agreed to, purpose by purpose; each is given or taken back with its day and its channel. */
export function Consents({ youth }: { youth: Youth }) {
  const queryKey = ['youth', youth.id, 'consents'];
  const query = useQuery({ queryKey, queryFn: () => asMyself(readConsents, { params: { id: youth.id } }) });
  return (
    <Reading query={query}>
      {(consents) => (
        <ul className={styles.lines}>
          {PURPOSES.map((purpose) => (
            <One key={purpose} purpose={purpose} youth={youth} consents={consents} />
          ))}
        </ul>
      )}
    </Reading>
  );
}

function One({ purpose, youth, consents }: { purpose: Purpose; youth: Youth; consents: State }) {
  const { t, when } = useWords();
  const [asks, setAsks] = useState(false);
  const inForce = consents.inForce.includes(purpose);
  const last = consents.acts.filter((act) => act.purpose === purpose).at(-1);
  return (
    <li>
      <p>
        <strong>{t(`purpose.${purpose}`)}</strong> – {t(inForce ? 'consent.yes' : 'consent.no')}
      </p>
      {last ? (
        <p className={styles.quiet}>
          {t(`consent.${last.act}`, { day: when.date(last.on), channel: t(`channel.${last.channel}`) })}
        </p>
      ) : null}
      <div>
        <Button size="sm" variant="default" onClick={() => setAsks(true)}>
          {t(inForce ? 'consent.withdraw' : 'consent.give')}
          <span className={styles.heard}> – {t(`purpose.${purpose}`)}</span>
        </Button>
      </div>
      {asks ? <Act purpose={purpose} youth={youth} inForce={inForce} onEnd={() => setAsks(false)} /> : null}
    </li>
  );
}

const CHANNELS = ['oral', 'telephone', 'paper', 'email', 'online'] as const;

function Act({ purpose, youth, inForce, onEnd }: { purpose: Purpose; youth: Youth; inForce: boolean; onEnd(): void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const bases = CONSENT_PURPOSES.find(({ key }) => key === purpose)?.bases ?? [];
  const [basis, setBasis] = useState<string>(bases[0] ?? 'consent');
  const [channel, setChannel] = useState<string>('oral');
  const [guardianId, setGuardianId] = useState('');
  const today = dayInParis(new Date());
  const [on, setOn] = useState<string>(today);
  const params = { id: youth.id };
  const act = () => {
    if (inForce) {
      const body = { channel: channel as Given['channel'] };
      return asMyself(withdrawConsent, { params: { ...params, purpose }, body });
    }
    const given = { purposes: [purpose], basis: basis as Given['basis'], channel: channel as Given['channel'] };
    const body = { ...given, on: on || today, ...(guardianId ? { guardianId } : {}) };
    return asMyself(giveConsent, { params, body });
  };
  const { send, pending, failure } = useSend(act, (answer) => {
    queries.setQueryData(['youth', youth.id, 'consents'], answer);
    tell(t('consent.recorded'));
    onEnd();
  });
  return (
    <ConfirmDialog
      title={t(`purpose.${purpose}`)}
      consequence={t(inForce ? 'consent.withdrawText' : 'consent.giveText')}
      yes={t(inForce ? 'consent.withdraw' : 'consent.give')}
      dangerous={inForce}
      pending={pending}
      onYes={() => send(undefined)}
      onNo={onEnd}
    >
      {failure ? <FailureNote failure={failure} /> : null}
      {!inForce && bases.length > 1 ? (
        <Choices
          id={`basis-${purpose}`}
          legend={t('consent.basis')}
          value={basis}
          choices={bases.map((value) => ({ value, label: t(`consentBasis.${value}`) }))}
          onChange={setBasis}
        />
      ) : null}
      <Select
        id={`channel-${purpose}`}
        label={t('consent.channel')}
        value={channel}
        choices={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
        onChange={setChannel}
      />
      {inForce ? null : (
        <TextInput
          id={`on-${purpose}`}
          type="date"
          label={t('consent.on')}
          max={today}
          maw="16rem"
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
      )}
      {!inForce && youth.guardians.length ? (
        <Select
          id={`guardian-${purpose}`}
          label={t('consent.guardian')}
          value={guardianId}
          choices={[
            { value: '', label: t('consent.nobody') },
            ...youth.guardians.map(({ id, firstName, lastName }) => ({ value: id, label: `${firstName} ${lastName}` })),
          ]}
          onChange={setGuardianId}
        />
      ) : null}
    </ConfirmDialog>
  );
}
