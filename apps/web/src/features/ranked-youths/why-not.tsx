import { explainPair, listYouths } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { Suggestions } from '../../design/form/suggestions';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { Points } from '../ranking/points';
import styles from '../ranking/ranking.module.css';
import { Reasons } from '../ranking/reasons';
import { Verdict } from '../ranking/verdict';
import { fullName, type YouthName } from '../youths/followed';

const find = async (words: string): Promise<YouthName[]> =>
  (await asMyself(listYouths, { query: { words, whose: 'followed', limit: 8 } })).items;

/** Why a youth stands where they stand for an offer, or is not on its list at all. */
export function WhyNot({ offerId }: { offerId: string }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [youthId, setYouthId] = useState('');
  return (
    <>
      <Suggestions
        id="why-not"
        label={t('rankedYouths.whom')}
        description={t('rankedYouths.whomHint')}
        text={text}
        onText={setText}
        find={find}
        keyOf={({ id }) => id}
        show={(youth) => fullName(youth)}
        onChoose={(youth) => {
          setText(fullName(youth));
          setYouthId(youth.id);
        }}
      />
      {youthId ? <Explained key={youthId} offerId={offerId} youthId={youthId} /> : null}
    </>
  );
}

function Explained({ offerId, youthId }: { offerId: string; youthId: string }) {
  const { t } = useWords();
  const query = useQuery({
    queryKey: ['offer', offerId, 'explained', youthId],
    queryFn: () => asMyself(explainPair, { params: { id: offerId, youthId } }),
  });
  return (
    <div aria-live="polite">
      <Reading query={query}>
        {({ unlisted, forCoach }) => (
          <div className={styles.row}>
            {unlisted.map((why) => (
              <p key={why}>{t(`unlisted.${why}`)}</p>
            ))}
            {forCoach ? (
              <>
                <Verdict of={forCoach.verdict} />
                <Reasons entry={forCoach} />
                <Points entry={forCoach} />
              </>
            ) : null}
          </div>
        )}
      </Reading>
    </div>
  );
}
