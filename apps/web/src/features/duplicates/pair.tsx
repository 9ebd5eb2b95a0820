import { Button } from '@mantine/core';
import { keepBoth, listDuplicates, mergeDuplicates, type ResponseOf, undoMerge } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { ConfirmDialog } from '../../design/notice/confirm-dialog';
import { FailureNote } from '../../design/notice/failure-note';
import { Facts } from '../../design/page/facts';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { phoneShown } from '../own-file/forms/phone';
import styles from '../ranking/ranking.module.css';

type Duplicate = ResponseOf<typeof listDuplicates>['items'][number];
type Side = Duplicate['sides'][number];

type Deed = { what: 'merge'; keep: string } | { what: 'keepBoth' } | { what: 'undo' };

/** Two files with what they share; which one stays is chosen by its button. */
export function Pair({ pair }: { pair: Duplicate }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [keep, setKeep] = useState<Side | null>(null);
  const params = { id: pair.id };
  const perform = (deed: Deed) => {
    if (deed.what === 'merge') return asMyself(mergeDuplicates, { params, body: { keep: deed.keep, take: [] } });
    return asMyself(deed.what === 'undo' ? undoMerge : keepBoth, { params });
  };
  const done = (what: Deed['what'], undo?: () => void) => {
    setKeep(null);
    void queries.invalidateQueries({ queryKey: ['duplicates'] });
    void queries.invalidateQueries({ queryKey: ['youths'] });
    tell(t(`duplicates.${what}Done`), undo);
  };
  const back = useSend(
    () => perform({ what: 'undo' }),
    () => done('undo'),
  );
  const { send, pending, failure } = useSend(perform, (_, { what }) =>
    done(what, what === 'undo' ? undefined : () => back.send(undefined)),
  );
  const open = pair.state === 'open';
  const mergeable = open && pair.sides.length === 2 && pair.sides.every(({ file }) => file);
  return (
    <article className={styles.row}>
      <p>
        <strong>{t('duplicates.alike', { points: pair.points })}</strong> –{' '}
        {pair.reasons.map((reason) => t(`likeness.${reason}`)).join(', ')}
      </p>
      {failure && !keep ? <FailureNote failure={failure} /> : null}
      <div className={styles.pair}>
        {pair.sides.map((side) => (
          <section key={side.id} aria-label={`${side.firstName} ${side.lastName}`}>
            <h2>
              {side.firstName} {side.lastName}
            </h2>
            <FileFacts side={side} />
            {mergeable ? (
              <div>
                <Button variant="default" onClick={() => setKeep(side)}>
                  {t('duplicates.keep', { name: `${side.firstName} ${side.lastName}` })}
                </Button>
              </div>
            ) : null}
          </section>
        ))}
      </div>
      <Buttons>
        {open ? (
          <Button variant="default" aria-disabled={pending} onClick={() => send({ what: 'keepBoth' })}>
            {t('duplicates.keepBoth')}
          </Button>
        ) : (
          <Undo pair={pair} pending={pending} onUndo={() => send({ what: 'undo' })} />
        )}
      </Buttons>
      {keep ? (
        <ConfirmDialog
          title={t('duplicates.keep', { name: `${keep.firstName} ${keep.lastName}` })}
          consequence={t('duplicates.mergeText')}
          yes={t('duplicates.merge')}
          pending={pending}
          onYes={() => send({ what: 'merge', keep: keep.id })}
          onNo={() => setKeep(null)}
        >
          {failure ? <FailureNote failure={failure} /> : null}
        </ConfirmDialog>
      ) : null}
    </article>
  );
}

function Undo({ pair: { undoableUntil }, pending, onUndo }: { pair: Duplicate; pending: boolean; onUndo(): void }) {
  const { t, when } = useWords();
  return (
    <>
      <Button variant="default" aria-disabled={pending} onClick={onUndo}>
        {t('duplicates.undo')}
      </Button>
      {undoableUntil ? <p>{t('duplicates.undoUntil', { when: when.moment(undoableUntil) })}</p> : null}
    </>
  );
}

function FileFacts({ side: { file } }: { side: Side }) {
  const { t, when } = useWords();
  if (!file) return <p>{t('duplicates.notMine')}</p>;
  return (
    <Facts
      facts={[
        [t('profileFacts.birthOn'), when.date(file.birthOn)],
        [t('profileFacts.email'), file.email ?? t('profileFacts.unknown')],
        [t('profileFacts.phone'), file.phone ? phoneShown(file.phone) : t('profileFacts.unknown')],
        [t('profileFacts.place'), file.place?.label ?? t('profileFacts.unknown')],
        [t('profileFacts.reference'), file.reference],
        [t('profileFacts.origin'), file.origin?.provenance ?? null],
      ]}
    />
  );
}
