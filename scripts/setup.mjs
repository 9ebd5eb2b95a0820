// Makes a fresh clone ready: `npm start` and `npm test` call it first, and it does nothing when there is nothing to do.
// This file and node-version.mjs keep to old syntax, so that an old Node reads them and says what is wrong.
import { versionProblem } from './setup/node-version.mjs';

var problem = versionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import('./setup/run.mjs').then(function (setup) {
    return setup.run();
  });
}
