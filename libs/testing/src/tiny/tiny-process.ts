import 'reflect-metadata';
import { createApp } from '@app/platform/create-app.js';
import { freePort, testSettings } from '../test-app.js';
import { tinyApp } from './tiny-app.js';
import { TinyController } from './tiny-controller.js';

/** The tiny app as a process of its own, for specs that read what it writes. Needs DATABASE_URL. */
const settings = testSettings(process.env.DATABASE_URL ?? '', await freePort(), {});
const app = await createApp(settings, [tinyApp({ controllers: [TinyController] })]);
await app.listen(settings.values.port, settings.values.host);
process.stdout.write(`listens ${settings.values.publicUrl}\n`);
