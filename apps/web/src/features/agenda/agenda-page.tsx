/** What is to be done with the youths whom one follows: what is late, and the next two weeks, day by day. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Due } from '../../design/life/due';
import { Empty } from '../../design/page/empty';
import { Page, Section } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { useAgenda } from '../today/today';
import type { Agenda } from '../today/waiting';
import { useTaskWords } from '../today/waiting-words';
import { HoldMilestone } from '../youth-contracts/milestones';
import { SubjectLink } from '../today/waiting-link';
import { CloseTask, TaskName } from '../youths/tasks';
import styles from '../youths/youths.module.css';

/** The page of the agenda. */
export const AgendaPage = () => <SignedIn roles={['coach']}>{() => <Whole />}</SignedIn>;

function Whole() {
  const { t, when } = useWords();
  const query = useAgenda();
  return (
    <Page wide title={t('agenda.title')} lead={t('agenda.lead')}>
      <Reading query={query}>
        {(agenda) => {
          const { interviews, milestones, tasks, contracts, firstInLine } = agenda;
          if (![interviews, milestones, tasks, contracts, firstInLine].some(({ length }) => length))
            return <Empty title={t('agenda.noneTitle')} text={t('agenda.noneText')} />;
          return (
            <>
              <p>{t('agenda.until', { day: when.date(agenda.until) })}</p>
              <Part title={t('agenda.interviews')} lines={interviews.map(interviewLine)} />
              <Part
                title={t('agenda.tasks')}
                lines={tasks.map((task) => (
                  <Task key={task.id} task={task} />
                ))}
              />
              <Part title={t('agenda.contracts')} lines={contracts.map(contractLine)} />
              <Part
                title={t('agenda.milestones')}
                lines={milestones.map((one) => (
                  <Milestone key={one.id} milestone={one} />
                ))}
              />
              <Part title={t('agenda.firstInLine')} lines={firstInLine.map(searchLine)} />
            </>
          );
        }}
      </Reading>
    </Page>
  );

  function interviewLine(one: Agenda['interviews'][number]) {
    return (
      <li key={one.interviewId}>
        <Youth of={one.youth} />
        <p>
          <strong>{when.deadlineAt(one.startsAt)}</strong> –{' '}
          <SubjectLink of={{ type: 'interview', id: one.interviewId }} youthId={one.youth.id}>
            {one.offerTitle}, {one.employerName}
          </SubjectLink>
        </p>
        <p>{one.siteAddress}</p>
      </li>
    );
  }
  function contractLine({ contractId, youth, employerName, state, deadlineOn }: Agenda['contracts'][number]) {
    return (
      <li key={contractId}>
        <Youth of={youth} />
        <p>
          <Link to="/contrats/$id" params={{ id: contractId }}>
            {t(`waitingFor.${state}`, { employer: employerName })}
          </Link>
        </p>
        {deadlineOn ? (
          <Due on={deadlineOn} sentence={t('waitingFor.before', { when: when.deadline(deadlineOn) })} />
        ) : null}
      </li>
    );
  }
  function searchLine(one: Agenda['firstInLine'][number]) {
    return (
      <li key={one.contractId}>
        <Youth of={one.youth} />
        <Due
          on={one.searchUntilOn}
          sentence={t('agenda.broken', {
            day: when.date(one.brokenOn),
            until: when.deadline(one.searchUntilOn),
          })}
        />
      </li>
    );
  }
}

const Part = ({ title, lines }: { title: string; lines: ReactNode[] }) =>
  lines.length ? (
    <Section title={title}>
      <ul className={styles.lines}>{lines}</ul>
    </Section>
  ) : null;

const Youth = ({ of: { id, firstName, lastName } }: { of: Agenda['tasks'][number]['youth'] }) => (
  <h3>
    <Link to="/jeunes/$id" params={{ id }}>
      {firstName} {lastName}
    </Link>
  </h3>
);

function Task({ task }: { task: Agenda['tasks'][number] }) {
  const { t, when } = useWords();
  const what = useTaskWords()(task);
  return (
    <li>
      <Youth of={task.youth} />
      <TaskName task={task} />
      <Due on={task.dueOn} sentence={t('waitingFor.before', { when: when.deadline(task.dueOn) })} />
      <CloseTask id={task.id} what={what} />
    </li>
  );
}

function Milestone({ milestone }: { milestone: Agenda['milestones'][number] }) {
  const { t, when } = useWords();
  return (
    <li>
      <Youth of={milestone.youth} />
      <p>
        <Link to="/contrats/$id" params={{ id: milestone.contractId }}>
          {t('waitingFor.milestone', { what: t(`milestone.${milestone.kind}`), employer: milestone.employerName })}
        </Link>
      </p>
      <Due on={milestone.dueOn} sentence={t('waitingFor.before', { when: when.deadline(milestone.dueOn) })} />
      <HoldMilestone milestone={milestone} />
    </li>
  );
}
