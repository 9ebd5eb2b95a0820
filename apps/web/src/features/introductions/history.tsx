import { reasonsOf } from '@app/domain';
import { Timeline } from '../../design/life/timeline';
import { useWords } from '../../i18n/words';
import { STEPS, type StepName } from './steps';
import type { Introduction } from './introduction-key';

type Line = NonNullable<Introduction['history']>[number];

/** How an interview and its proposal keep in step; nobody did it. */
const SILENT = new Set(['followInterview', 'awaitNewSlots']);
const LISTS = ['decline', 'refusal', 'withdrawal', 'cancellation'] as const;

/** What happened, the newest first: who decided, and who wrote it down when it was said by telephone or in person. */
export function History({ proposal: { history = [] }, name }: { proposal: Introduction; name: string }) {
  const { t, when, language } = useWords();
  const titleOf = ({ subject, action }: Line) => {
    const step = `${subject}_${action}`;
    return STEPS.includes(step as StepName) ? t(`introductionStep.${step as StepName}`) : t('introductionStep.other');
  };
  const who = ({ by }: Line) => (by === 'youth' ? name : t(`person.${by}`));
  const reasonOf = ({ reason }: Line) =>
    LISTS.flatMap((list) => [...reasonsOf(list)]).find(({ code }) => code === reason)?.[language];
  const textOf = (line: Line) => (
    <>
      <p>
        {line.recorded
          ? t('introduction.saidBy', {
              who: line.recorded.saidBy,
              as: who(line),
              how: t(`channel.${line.recorded.channel}`),
              day: when.date(line.recorded.saidOn),
              writer: t(`person.${line.writtenBy}`),
            })
          : t('introduction.by', { who: who(line) })}
      </p>
      {[reasonOf(line), line.comment].filter(Boolean).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
  return (
    <Timeline
      happenings={history
        .filter(({ action }) => !SILENT.has(action))
        .map((line, index) => ({
          key: `${line.at}${line.subject}${line.action}${index}`,
          at: line.at,
          title: titleOf(line),
          text: textOf(line),
        }))
        .toSorted((a, b) => b.at.localeCompare(a.at))}
    />
  );
}
