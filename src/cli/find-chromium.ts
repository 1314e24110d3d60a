import { existsSync } from 'node:fs';
import { CannotRun } from './command.ts';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium: the one that `CHROMIUM` names, else one in a usual place; undefined where there is none. */
export function findChromium(
  environment: Readonly<Record<string, string | undefined>>,
  places: readonly string[] = PLACES,
): string | undefined {
  const named = environment['CHROMIUM'] ?? '';
  if (named === '') return places.find((path) => existsSync(path));
  if (!existsSync(named)) throw new CannotRun(`CHROMIUM names “${named}”, and no file is there.`);
  return named;
}
