import { parseDay } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import type { OwnProposal } from '../youths/followed';
import { waitingLines, type Agenda } from './waiting';

const today = parseDay('2026-11-23');
const youth = { id: 'y', firstName: 'Lilou', lastName: 'Moreau' };
const agenda = (parts: Partial<Agenda> = {}): Agenda => ({
  ...{
    today,
    until: parseDay('2026-12-07'),
    milestones: [],
    interviews: [],
    tasks: [],
    contracts: [],
    firstInLine: [],
  },
  ...parts,
});
const proposal = (id: string, nextActor: OwnProposal['nextActor'], deadlineOn: string) =>
  ({ id, nextActor, deadlineOn, youthId: 'y', interview: null }) as unknown as OwnProposal;
const task = (subjectId: string, dueOn: string): Agenda['tasks'][number] => ({
  ...{ id: `task-${subjectId}`, youthId: 'y', kind: 'send-due', title: null, subjectType: 'proposal', subjectId },
  ...{ dueOn: parseDay(dueOn), closedAt: null, note: null, youth },
});
const told = (parts: Partial<Parameters<typeof waitingLines>[0]>) =>
  waitingLines({ agenda: agenda(), proposals: [], withoutProposal: [], ...parts }).map(
    ({ key, kind, on }) => `${key} ${kind} ${on}`,
  );

describe('what waits for a coach', () => {
  it.each([
    ['coach', '2026-12-05', ['p mine 2026-12-05']],
    ['employer', '2026-11-22', ['p silent 2026-11-22']],
    ['employer', '2026-11-23', ['p close 2026-11-23']],
    ['youth', '2026-11-25', ['p close 2026-11-25']],
    ['youth', '2026-11-26', []],
    [null, '2026-11-22', []],
  ] as const)('a proposal that waits for %s until %s', (actor, on, lines) => {
    expect(told({ proposals: [proposal('p', actor, on)] })).toEqual(lines);
  });

  it('says a thing once: its task, not the proposal that the task is about', () => {
    const lines = told({
      agenda: agenda({ tasks: [task('p', '2026-11-24')] }),
      proposals: [proposal('p', 'coach', '2026-11-20')],
    });
    expect(lines).toEqual(['task-p mine 2026-11-24']);
  });

  it('says a contract to be completed, and once it is late only its task', () => {
    const contract = { contractId: 'c', youth, employerName: 'Salon Faure', state: 'promised' as const };
    const contracts = [{ ...contract, deadlineOn: parseDay('2026-11-30') }];
    expect(told({ agenda: agenda({ contracts }) })).toEqual(['c mine 2026-11-30']);
    expect(told({ agenda: agenda({ contracts, tasks: [task('c', '2026-12-01')] }) })).toEqual([
      'task-c mine 2026-12-01',
    ]);
  });

  it('puts the closest deadline first, and those without a proposal last', () => {
    const lines = told({
      agenda: agenda({ tasks: [task('q', '2026-11-24')] }),
      proposals: [proposal('p', 'coach', '2026-11-20')],
      withoutProposal: [{ youthId: 'y' }],
    });
    expect(lines).toEqual(['p mine 2026-11-20', 'task-q mine 2026-11-24', 'without-y without null']);
  });
});
