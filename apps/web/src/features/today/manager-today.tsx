import { readProposalBoard } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { asMyself } from '../../app/api';
import { LinkButton } from '../../design/page/link-button';
import { NextStep } from '../../design/page/next-step';
import { Buttons } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';

/** A manager's first screen: what is late, and how many youths nothing is proposed to. */
export function ManagerToday() {
  const { t } = useWords();
  const query = useQuery({
    queryKey: ['proposals', 'board', 'organisation'],
    queryFn: () => asMyself(readProposalBoard, { query: { scope: 'organisation' } }),
    refetchOnMount: 'always',
  });
  return (
    <Reading query={query}>
      {({ waiting, withoutProposal }) => (
        <NextStep>
          <p>{t('firstScreen.late', { count: waiting.reduce((sum, { late }) => sum + late, 0) })}</p>
          <p>{t('firstScreen.without', { count: withoutProposal.count })}</p>
          <Buttons>
            <LinkButton to="/pilotage">{t('firstScreen.board')}</LinkButton>
          </Buttons>
        </NextStep>
      )}
    </Reading>
  );
}
