import 'reflect-metadata';
import { bootstrap } from '@app/platform/bootstrap.js';
import { offersApp } from './offers.app.js';

await bootstrap(offersApp);
