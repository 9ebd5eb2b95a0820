import { listDeadJobs, listOffersToReview, listRegistrations } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { asMyself } from '../../app/api';
import { LinkButton } from '../../design/page/link-button';
import { NextStep } from '../../design/page/next-step';
import { Buttons } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';

const MOST = 100;

/** An administrator's first screen: who and what waits to be read, and what the machines could not do. */
export function AdministratorToday() {
  const { t } = useWords();
  const query = useQuery({ queryKey: ['reviews', 'today'], queryFn: countAll, refetchOnMount: 'always' });
  return (
    <Reading query={query}>
      {({ companies, offers, jobs }) => (
        <NextStep>
          <p>{t('firstScreen.companies', { count: companies })}</p>
          <p>{t('firstScreen.offersToRead', { count: offers })}</p>
          <p>{t('firstScreen.jobs', { count: jobs })}</p>
          <Buttons>
            <LinkButton to="/administration/relectures" variant={companies + offers ? 'filled' : 'default'}>
              {t('firstScreen.review')}
            </LinkButton>
            <LinkButton to="/administration/machines" variant={jobs ? 'filled' : 'default'}>
              {t('firstScreen.machinery')}
            </LinkButton>
          </Buttons>
        </NextStep>
      )}
    </Reading>
  );
}

async function countAll() {
  const query = { limit: MOST };
  const [companies, offers, jobs] = await Promise.all([
    asMyself(listRegistrations, { query }),
    asMyself(listOffersToReview, { query }),
    asMyself(listDeadJobs),
  ]);
  return { companies: companies.items.length, offers: offers.items.length, jobs: jobs.items.length };
}
