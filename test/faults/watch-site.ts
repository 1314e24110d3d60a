// Looks at the site in a place without a pause until the file `stop` appears beside it, as a web server would serve it.
// Prints how often it looked, and each time at which the site was missing, or not whole.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [, , place = '', pages = ''] = process.argv;
const stop = join(dirname(place), 'stop');
const faults: string[] = [];
let looks = 0;
for (; !existsSync(stop); looks += 1) {
  const fault = lookedAt();
  if (fault !== undefined) faults.push(fault);
}
process.stdout.write(JSON.stringify({ looks, faults }));

function lookedAt(): string | undefined {
  let shown = '';
  try {
    shown = realpathSync(place);
    const words = readdirSync(shown).map((name) => readFileSync(join(shown, name), 'utf8'));
    return words.length === Number(pages) && new Set(words).size === 1 ? undefined : `half: ${words.join()}`;
  } catch (cause) {
    // Whoever began with a build that is two builds old by then begins anew, as for each page that a browser asks for.
    return realpathSync(place) === shown ? String(cause) : undefined;
  }
}
