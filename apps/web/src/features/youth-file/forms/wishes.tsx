import { suggestOccupations } from '@app/contracts';
import { useState } from 'react';
import { asAnyone } from '../../../app/api';
import { Select } from '../../../design/form/select';
import { Suggestions } from '../../../design/form/suggestions';
import { useWords } from '../../../i18n/words';
import { WishList } from '../wish-list';
import type { Youth } from '../../youths/followed';
import type { FieldsProps, Section } from '../section';

type Wish = Youth['wishes'][number];
interface Typed {
  wishes: Omit<Wish, 'rank'>[];
}

const MOST = 10;
const SOURCES = ['youth', 'coach', 'test', 'immersion'] as const;
const find = async (q: string) => (await asAnyone(suggestOccupations, { query: { q } })).items;

/** The trades that the youth wishes, in their order, each with where it comes from. */
export const wishes: Section<Typed> = {
  read: (youth) => ({
    wishes: youth.wishes.toSorted((a, b) => a.rank - b.rank).map(({ occupation, source }) => ({ occupation, source })),
  }),
  check: () => [],
  change: (typed) => ({ wishes: { wishes: typed.wishes.map((wish, at) => ({ ...wish, rank: at + 1 })) } }),
  Fields,
};

function Fields({ typed: { wishes: list }, keep }: FieldsProps<Typed>) {
  const { t, language } = useWords();
  const [text, setText] = useState('');
  const of = (code: string) => list.find(({ occupation }) => occupation === code)!;
  const say = (code: string, source: string) =>
    keep({
      wishes: list.map((wish) => (wish.occupation === code ? { ...wish, source: source as Wish['source'] } : wish)),
    });
  return (
    <>
      {list.length ? null : <p>{t('file.noWish')}</p>}
      <WishList codes={list.map(({ occupation }) => occupation)} onChange={(codes) => keep({ wishes: codes.map(of) })}>
        {(code) => (
          <Select
            id={`wish-source-${code}`}
            label={t('file.wishSource')}
            value={of(code).source}
            choices={SOURCES.map((value) => ({ value, label: t(`wishSource.${value}`) }))}
            onChange={(source) => say(code, source)}
          />
        )}
      </WishList>
      {list.length < MOST ? (
        <Suggestions
          id="file-wish-add"
          label={t('file.wishAdd')}
          description={t('file.wishAddHint')}
          text={text}
          onText={setText}
          find={find}
          keyOf={({ code }) => code}
          show={(one) => one[language]}
          onChoose={({ code }) => {
            setText('');
            if (!list.some(({ occupation }) => occupation === code))
              keep({ wishes: [...list, { occupation: code, source: 'youth' }] });
          }}
        />
      ) : null}
    </>
  );
}
