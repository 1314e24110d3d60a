// Publishes sites of many pages to one place, one after another, until it is killed. Each page of a site bears the site's own word.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type StagedOutput, stageBeside } from '../../src/site/staged-output.ts';

const [, , place = '', word = ''] = process.argv;
const PAGES = 60;

for (let round = 0; ; round += 1) {
  const staged = stagedOrRefused();
  if (staged === undefined) continue;
  for (let page = 0; page < PAGES; page += 1) writeFileSync(join(staged.site, `${page}.html`), `${word}-${round}`);
  writeFileSync(join(staged.site, 'index.html'), `${word}-${round}`);
  staged.swapIn();
  staged.discard();
  process.stdout.write('.');
}

function stagedOrRefused(): StagedOutput | undefined {
  try {
    return stageBeside(place, []);
  } catch (cause) {
    if (cause instanceof Error && cause.message.startsWith('Another build')) return undefined;
    throw cause;
  }
}
