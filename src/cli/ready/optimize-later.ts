import { setFlagsFromString } from 'node:v8';

/** How often a function is called, or a loop runs, before V8 spends time on it: later for short work, and as V8 does by itself. */
const WAITS = {
  'invocation-count-for-maglev': { later: 8000, usual: 400 },
  'invocation-count-for-maglev-osr': { later: 8000, usual: 100 },
  'invocation-count-for-osr': { later: 20_000, usual: 500 },
  'invocation-count-for-turbofan': { later: 20_000, usual: 3000 },
};
/** The one line of Node that was measured. Others may not know the words, and would say so aloud. */
const MEASURED = /^v24\./;

/** From here on code is made fast only where it runs very often. Most checks are over sooner, and spent a fifth of their time on that. */
export function optimizeLater(): void {
  setWaits('later');
}

/** From here on code is made fast as it is without `optimizeLater`: long work pays for it. */
export function optimizeAsUsual(): void {
  setWaits('usual');
}

function setWaits(when: 'later' | 'usual'): void {
  if (!MEASURED.test(process.version)) return;
  for (const [name, waits] of Object.entries(WAITS)) setFlagsFromString(`--${name}=${waits[when]}`);
}
