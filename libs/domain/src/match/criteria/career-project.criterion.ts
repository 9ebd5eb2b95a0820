/** How far the youth's career project has been tested in the offered occupation: the best sign that a contract is kept. */
import { nearness } from '../../occupation/occupation.js';
import weights from '../engine/weights.json' with { type: 'json' };
import type { Criterion, Measure } from './criterion.js';

/** A validated project for the occupation earns all points, one under test fewer, one near a share, another none. */
export const careerProjectCriterion: Criterion = {
  code: 'career-project',
  version: 1,
  side: 'employer',
  measure: (offer, { project }): Measure => {
    if (!project) return { permille: 0, values: { project: null } };
    const near = nearness(project.occupation, offer.occupation);
    const share = { same: 1000, near: weights.nearPermille, far: 0 }[near];
    const permille = Math.floor((weights.projectPermille[project.state] * share) / 1000);
    return { permille, values: { project: project.state, occupation: project.occupation, nearness: near } };
  },
};
