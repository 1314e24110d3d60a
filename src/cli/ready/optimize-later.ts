import { setFlagsFromString } from 'node:v8';

/** How often a function is called, or a loop runs, before V8 spends time on it: 10 to 80 times as often as it would wait by itself. */
const WAITS = {
  'invocation-count-for-maglev': 4000,
  'invocation-count-for-maglev-osr': 4000,
  'invocation-count-for-osr': 40_000,
  'invocation-count-for-turbofan': 40_000,
};
/** The one line of Node that was measured. Others may not know the words, and would say so aloud. */
const MEASURED = /^v24\./;

/** From here on code is made fast only where it runs very often. Most checks are over sooner, and spent a fifth of their time on that. */
export function optimizeLater(): void {
  if (!MEASURED.test(process.version)) return;
  for (const [name, count] of Object.entries(WAITS)) setFlagsFromString(`--${name}=${count}`);
}
