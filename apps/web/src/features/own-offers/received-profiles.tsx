import { listMyProposals, type ResponseOf } from '@app/contracts';
import { Link } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { usePages } from '../../app/reading/pages';
import { MoreList } from '../../design/list/more-list';
import { useWords } from '../../i18n/words';
import { Deadline } from '../me/deadline';

type Proposal = ResponseOf<typeof listMyProposals>['items'][number];

/** The profiles that were sent to an employer, those that wait for an answer first; of one offer when it is given. */
export function ReceivedProfiles({ offerId }: { offerId?: string }) {
  const { t } = useWords();
  const query = usePages([listMyProposals.path, offerId], async (cursor) => {
    const page = await asMyself(listMyProposals, { query: { limit: 100, ...(cursor ? { cursor } : {}) } });
    return { ...page, items: page.items.filter(({ offer }) => !offerId || offer.id === offerId) };
  });
  return (
    <MoreList query={query} keyOf={({ id }) => id} empty={<p>{t('firstScreen.noProfile')}</p>}>
      {(proposal) => <Profile proposal={proposal} />}
    </MoreList>
  );
}

function Profile({ proposal }: { proposal: Proposal }) {
  const { t } = useWords();
  const { id, state, nextActor, offer } = proposal;
  return (
    <>
      <h3>
        <Link to="/profils/$id" params={{ id }}>
          {t(nextActor === 'employer' ? 'firstScreen.answerProfile' : 'firstScreen.profile', { offer: offer.title })}
        </Link>
      </h3>
      <p>{t(`sentState.${isSent(state) ? state : 'closed'}`)}</p>
      {nextActor ? <Deadline proposal={proposal} /> : null}
    </>
  );
}

/** What an employer is told of where a profile stands; anything else ended without them. */
const SENT = ['sent', 'onHold', 'interviewing', 'hired', 'refused', 'notHired'] as const;
const isSent = (state: Proposal['state']): state is (typeof SENT)[number] => SENT.some((known) => known === state);
