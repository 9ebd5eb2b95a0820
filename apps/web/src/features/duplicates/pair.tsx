import { Button } from '@mantine/core';
import { keepBoth, mergeDuplicates, undoMerge } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { FailureNote } from '../../design/notice/failure-note';
import { Facts } from '../../design/page/facts';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { phoneShown } from '../own-file/forms/phone';
import styles from '../ranking/ranking.module.css';
import { fullName } from '../youths/followed';
import { Merge } from './merge';
import type { Duplicate, MergeField, Side } from './merge-rows';

type Deed = { what: 'merge'; keep: string; take: MergeField[] } | { what: 'keepBoth' } | { what: 'undo' };

/** Two files with what they share: one is made of them field by field, or they are two people; either can be taken back. */
export function Pair({ pair }: { pair: Duplicate }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [merging, setMerging] = useState(false);
  const params = { id: pair.id };
  const perform = (deed: Deed) => {
    if (deed.what === 'merge') return asMyself(mergeDuplicates, { params, body: { keep: deed.keep, take: deed.take } });
    return asMyself(deed.what === 'undo' ? undoMerge : keepBoth, { params });
  };
  const done = (what: Deed['what'], undo?: () => void) => {
    setMerging(false);
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
  const [first, second] = pair.sides.map(({ file }) => file);
  return (
    <article className={styles.row}>
      <p>
        <strong>{t('duplicates.alike', { points: pair.points })}</strong> –{' '}
        {pair.reasons.map((reason) => t(`likeness.${reason}`)).join(', ')}
      </p>
      {failure && !merging ? <FailureNote failure={failure} /> : null}
      <div className={styles.pair}>
        {pair.sides.map((side) => (
          <div key={side.id} role="group" aria-label={fullName(side)}>
            <h2>{fullName(side)}</h2>
            <FileFacts side={side} />
          </div>
        ))}
      </div>
      {merging && first && second ? (
        <Merge
          pairId={pair.id}
          files={[first, second]}
          pending={pending}
          failure={failure}
          onMerge={(keep, take) => send({ what: 'merge', keep, take })}
          onEnd={() => setMerging(false)}
        />
      ) : (
        <Buttons>
          {open && first && second ? <Button onClick={() => setMerging(true)}>{t('merging.begin')}</Button> : null}
          {open ? (
            <Button variant="default" aria-disabled={pending} onClick={() => send({ what: 'keepBoth' })}>
              {t('duplicates.keepBoth')}
            </Button>
          ) : (
            <Undo pair={pair} pending={pending} onUndo={() => send({ what: 'undo' })} />
          )}
        </Buttons>
      )}
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
