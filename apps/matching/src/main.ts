import 'reflect-metadata';
import { bootstrap } from '@app/platform/bootstrap.js';
import { matchingApp } from './matching.app.js';

await bootstrap(matchingApp);
