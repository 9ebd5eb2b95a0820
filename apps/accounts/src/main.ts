import 'reflect-metadata';
import { bootstrap } from '@app/platform/bootstrap.js';
import { accountsApp } from './accounts.app.js';

await bootstrap(accountsApp);
