import { createClient, makeProposal, ProblemResponse, readProposal, type Client } from '@app/contracts';
import { DEMO_PASSWORD } from '@app/accounts';
import { until } from '@app/testing/until.js';
import { signInWithPassword } from '../../../apps/standalone/src/sign-in.js';
import { COACH, PROSPECTOR } from '../../journeys/passerelle.js';
import { today, type Scene } from '../../journeys/telling/scene.js';
import { nextAct } from './goals.js';

/** A proposal that is to be made and to reach its goal, whoever dies meanwhile. */
export interface Course {
  offerId: string;
  youthId: string;
  goal: string;
  id?: string;
}

/** Generous, for machines that do something else as well: alone, each chapter takes a fraction of it. */
export const PATIENCE_MS = 480_000;

/** Of these the next look at the proposal tells what became of the act that was not answered. */
const ANSWERED_BEFORE = ['transition-not-allowed', 'interview-open'];

/** People who go on where they were: a call that nobody answers is made again when somebody lives, after a look at what it did. */
export class Flow {
  /** Those who are signed in to the living process; nobody while there is none. */
  scene: Scene | undefined;
  private aheadMs = 0;
  private signingIn: Promise<unknown> | undefined;

  constructor(private readonly idOf: (course: Course) => Promise<string | undefined>) {}

  async enter(url: string, aheadMs = this.aheadMs): Promise<Scene> {
    this.aheadMs = aheadMs;
    const [coach, prospector] = await Promise.all([COACH, PROSPECTOR].map((email) => signedIn(url, email)));
    const now = () => new Date(Date.now() + aheadMs);
    this.scene = { url, coach: coach!, prospector: prospector!, now, followed: new Set() };
    return this.scene;
  }

  /** Some at a time, each to the end of its road. */
  async run(courses: Course[], step: (course: Course) => Promise<void>): Promise<void> {
    const left = [...courses];
    const walker = async () => {
      for (let course = left.shift(); course; course = left.shift()) await step(course);
    };
    await Promise.all(Array.from({ length: 6 }, walker));
  }

  async make(course: Course): Promise<void> {
    const { offerId, youthId } = course;
    const body = { offerId, youthId, reason: 'Convient bien.' };
    while (!course.id) {
      const made = await this.attempt(({ coach }) => coach.call(makeProposal, { body }), ['proposal-exists']);
      course.id = made?.id ?? (await this.idOf(course));
    }
  }

  async walk({ id, goal }: Course): Promise<void> {
    const look = (scene: Scene) => scene.coach.call(readProposal, { params: { id: id! } });
    for (let view = await this.attempt(look); ; view ??= await this.attempt(look)) {
      if (!view) continue;
      const known = view;
      const act = nextAct(goal, known);
      if (!act) return;
      view = await this.attempt((scene) => act(scene.coach, known, today(scene)), ANSWERED_BEFORE);
    }
  }

  /** @returns nothing when nobody answered, or when what was asked had been done before */
  private async attempt<T>(call: (scene: Scene) => Promise<T>, done: string[] = []): Promise<T | undefined> {
    const scene = await until('somebody who answers', () => this.scene, PATIENCE_MS);
    try {
      return await call(scene);
    } catch (error) {
      if (!(error instanceof ProblemResponse)) return undefined;
      if (error.problem.code === 'sign-in-needed') return this.signInAgain(scene);
      if (error.status < 500 && !done.includes(error.problem.code)) throw error;
      return undefined;
    }
  }

  /** What proves who somebody is holds for five minutes; a busy machine takes longer for all of it. */
  private async signInAgain({ url }: Scene): Promise<undefined> {
    const entering = () => this.enter(url).catch(() => undefined);
    await (this.signingIn ??= entering().finally(() => (this.signingIn = undefined)));
    return undefined;
  }
}

async function signedIn(url: string, email: string): Promise<Client> {
  const bearer = await signInWithPassword(url, { email, password: DEMO_PASSWORD });
  return createClient(url, () => ({ bearer }));
}
