import { readAgenda } from '@app/contracts';
import { addDays, instantInParis, type Day } from '@app/domain';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { backends, COACH, openScene, PROSPECTOR, startEmpty } from '../passerelle.js';
import { lettersTo, signInByLetter } from '../people.js';
import type { Youth } from '../telling/collecting.js';
import { today, type Scene } from '../telling/scene.js';

/** A scene whose clock can be moved, on a Passerelle that knows nobody but those who work there. */
export interface Branch extends Scene {
  passerelle: TestApp;
}

export async function openBranch(backend: (typeof backends)[number]): Promise<Branch> {
  const passerelle = await startEmpty(backend);
  return { ...(await openScene(passerelle)), passerelle };
}

/** Goes on to a quarter past nine of a day; those who work there sign in anew. */
export async function goTo(branch: Branch, day: Day): Promise<void> {
  const { url, passerelle } = branch;
  passerelle.clock.advance(instantInParis(day, '09:15').getTime() - branch.now().getTime());
  branch.coach = await signInByLetter(url, COACH);
  branch.prospector = await signInByLetter(url, PROSPECTOR);
}

export const later = (branch: Branch, days: number): Promise<void> => goTo(branch, addDays(today(branch), days));

/** The kinds of the tasks that a coach has for a youth, once one of them is there. */
export async function tasksOf(scene: Scene, { id }: Youth, kind: string): Promise<string[]> {
  const query = { until: addDays(today(scene), 30) };
  return until(`the task ${kind}`, async () => {
    const { tasks } = await scene.coach.call(readAgenda, { query });
    const kinds = tasks.filter(({ youthId }) => youthId === id).map((task) => task.kind);
    return kinds.includes(kind) ? kinds : undefined;
  });
}

/** What was written to somebody, oldest first, when nothing is under way any more. */
export async function subjectsTo({ passerelle, url }: Branch, address: string): Promise<string[]> {
  await passerelle.settled();
  return (await lettersTo(url, address)).map(({ subject }) => subject).toReversed();
}
