#!/usr/bin/env node
// The command `cartulary`, on whatever Node it is called.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runOnNewNode } from './run-on-new-node.mjs';

await runOnNewNode(join(dirname(fileURLToPath(import.meta.url)), 'ready/run-ready.ts'), process.argv.slice(2));
