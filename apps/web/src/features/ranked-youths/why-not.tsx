import { explainPair } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { Select } from '../../design/form/select';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { Points } from '../ranking/points';
import styles from '../ranking/ranking.module.css';
import { Reasons } from '../ranking/reasons';
import { Verdict } from '../ranking/verdict';
import { useYouths } from '../youths/followed';

/** Why a youth stands where they stand for an offer, or is not on its list at all. */
export function WhyNot({ offerId }: { offerId: string }) {
  const { t } = useWords();
  const { data: youths = [] } = useYouths();
  const [youthId, setYouthId] = useState('');
  const mine = youths.filter((youth) => youth.mine);
  return (
    <>
      <Select
        id="why-not"
        label={t('rankedYouths.whom')}
        value={youthId}
        choices={[
          { value: '', label: t('rankedYouths.choose') },
          ...mine.map(({ id, firstName, lastName }) => ({ value: id, label: `${firstName} ${lastName}` })),
        ]}
        onChange={setYouthId}
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
