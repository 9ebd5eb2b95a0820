import { suggestOccupations } from '@app/contracts';
import { useState } from 'react';
import { asAnyone } from '../../../app/api';
import { useKept } from '../../../app/kept';
import { messageFor } from '../../../design/form/error-summary';
import { Suggestions } from '../../../design/form/suggestions';
import { useWords } from '../../../i18n/words';
import { WishList } from '../../youth-file/wish-list';
import { GroupFormFrame } from './group-form';
import type { GroupForm } from '../own-file';

const ADD = 'wish-add';
const MOST = 10;

const find = async (q: string) => (await asAnyone(suggestOccupations, { query: { q } })).items;

/** The trades that a youth wishes, in their order. */
export function WishesForm({ file, pending, onSave }: GroupForm) {
  const { t, language } = useWords();
  const known = file.wishes.toSorted((a, b) => a.rank - b.rank).map(({ occupation }) => occupation);
  const [wishes, keep, forget] = useKept(`wishes.${file.revision}`, known);
  const [text, setText] = useState('');
  const send = () => {
    onSave({ wishes: { wishes: wishes.map((occupation, index) => ({ occupation, rank: index + 1 })) } }, forget);
  };
  const check = () => (text.trim() ? [{ field: ADD, message: t('self.wishNoneTyped') }] : []);
  return (
    <GroupFormFrame pending={pending} check={check} onSend={send}>
      {(errors) => (
        <>
          {wishes.length ? <WishList codes={wishes} onChange={keep} /> : <p>{t('self.wishesEmpty')}</p>}
          {wishes.length < MOST ? (
            <Suggestions
              id={ADD}
              label={t('self.wishAdd')}
              description={t('self.wishAddHint')}
              error={messageFor(errors, ADD)}
              text={text}
              onText={setText}
              find={find}
              keyOf={({ code }) => code}
              show={(one) => one[language]}
              onChoose={({ code }) => {
                setText('');
                if (!wishes.includes(code)) keep([...wishes, code]);
              }}
            />
          ) : null}
        </>
      )}
    </GroupFormFrame>
  );
}
