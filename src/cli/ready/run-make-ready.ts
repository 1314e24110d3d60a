// A process of its own, so that whatever befalls it befalls no command.
import { join } from 'node:path';
import { makeReady } from './make-ready.ts';

await makeReady(join(import.meta.dirname, '../../..'), Date.now());
