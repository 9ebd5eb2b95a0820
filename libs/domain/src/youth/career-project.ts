/**
 * The life of a career project: an occupation that is tried in immersions, then validated or not. Each step has its day, its coach and what
 * showed it. A project that was rejected or reoriented stays as it is; the next one is a new hypothesis.
 */
import type { Actor, Lifecycle, Transition } from '../lifecycle.js';
import type { ProjectState } from '../match/facts.js';

/** What can be done with a project. */
export type ProjectAction = 'test' | 'validate' | 'reject' | 'reorient';

type Row = Transition<ProjectState, ProjectAction, never>;

const COACH: readonly Actor[] = ['coach'];
/** Leads to a new hypothesis on another occupation. */
const REORIENT: Row = { to: 'reoriented', by: COACH };

/** Every state and action of a project; nobody is waited for, a project takes the time it takes. */
export const PROJECT_LIFECYCLE: Lifecycle<ProjectState, ProjectAction> = {
  hypothesis: { waiting: null, actions: { test: { to: 'underTest', by: COACH } } },
  underTest: {
    waiting: null,
    actions: { validate: { to: 'validated', by: COACH }, reject: { to: 'rejected', by: COACH }, reorient: REORIENT },
  },
  validated: { waiting: null, actions: { reorient: REORIENT } },
  rejected: { waiting: null, actions: {} },
  reoriented: { waiting: null, actions: {} },
};

/** Whether a new hypothesis may take the place of a project. */
export const isProjectOver = (state: ProjectState): boolean => state === 'rejected' || state === 'reoriented';
