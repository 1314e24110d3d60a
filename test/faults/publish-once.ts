// Publishes one site to a place; each of its pages bears the word.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stageBeside } from '../../src/site/staged-output.ts';

const [, , place = '', word = '', ...pages] = process.argv;
const staged = stageBeside(place, []);
for (const page of pages) writeFileSync(join(staged.site, page), word);
staged.swapIn();
staged.discard();
