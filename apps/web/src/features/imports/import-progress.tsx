import type { ResponseOf } from '@app/contracts';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { useFollowed } from '../../app/reading/followed';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { ProgressBar } from '../../design/notice/progress-bar';
import { Facts } from '../../design/page/facts';
import { NextStep } from '../../design/page/next-step';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { IMPORT_KINDS, type ImportKind } from './import-kinds';

interface Props {
  kind: ImportKind;
  view: ResponseOf<(typeof IMPORT_KINDS)['offres']['read']>;
  onChange(): void;
}

const GOING: readonly string[] = ['queued', 'running'];

/** The bar, the counts, and the buttons that stop it or let it go on; fed by the server as it goes. */
export function ImportProgress({ kind, view, onChange }: Props) {
  const { t } = useWords();
  const routes = IMPORT_KINDS[kind];
  const params = { id: view.id };
  const going = GOING.includes(view.state);
  const [openedAt] = useState(() => Date.now());
  const told = useFollowed({ route: routes.follow, request: { params }, while: going, onEnd: onChange });
  const now = going && told ? told : view;
  const cancel = useSend(() => asMyself(routes.cancel, { params }), onChange);
  const resume = useSend(() => asMyself(routes.resume, { params }), onChange);
  const failure = cancel.failure ?? resume.failure;
  return (
    <NextStep title={t(`importState.${now.state}`)}>
      <p>{t(`importNext.${now.dryRun && now.state === 'done' ? 'rehearsed' : now.state}`)}</p>
      <ProgressBar
        label={t('imports.progress')}
        done={now.processed}
        total={now.total}
        secondsLeft={going ? secondsLeft(now, view.processed, openedAt) : null}
      />
      <Facts
        facts={[
          [t('imports.created'), String(now.created)],
          [t('imports.updated'), String(now.updated)],
          [t('imports.unchanged'), String(now.unchanged)],
          [t('imports.rejected'), String(now.rejected)],
        ]}
      />
      {failure ? <FailureNote failure={failure} reload={onChange} /> : null}
      <Buttons>
        {now.actions.includes('cancel') ? (
          <SendButton variant="default" pending={cancel.pending} onSend={() => cancel.send(undefined)}>
            {t('imports.cancel')}
          </SendButton>
        ) : null}
        {now.actions.includes('resume') ? (
          <SendButton pending={resume.pending} onSend={() => resume.send(undefined)}>
            {t('imports.resume')}
          </SendButton>
        ) : null}
      </Buttons>
    </NextStep>
  );
}

const ENOUGH_MS = 3_000;

/** At the pace since the page was opened; `null` while that says nothing. */
function secondsLeft(
  { processed, total }: { processed: number; total: number },
  before: number,
  openedAt: number,
): number | null {
  const tookMs = Date.now() - openedAt;
  const read = processed - before;
  return tookMs < ENOUGH_MS || read <= 0 ? null : ((total - processed) * tookMs) / read / 1000;
}
