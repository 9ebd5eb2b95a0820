import 'reflect-metadata';
import { bootstrap } from '@app/platform/bootstrap.js';
import { candidatesApp } from './candidates.app.js';

await bootstrap(candidatesApp);
