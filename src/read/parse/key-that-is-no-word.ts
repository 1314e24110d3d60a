import { EVENT_ALIAS, EVENT_DOCUMENT, EVENT_MAPPING, EVENT_SCALAR, EVENT_SEQUENCE, type Event } from 'js-yaml';
import type { YamlFault } from './yaml.ts';

/** The first list or group of keys that stands where a key should be; undefined where there is none. */
export function keyThatIsNoWord(events: readonly Event[]): YamlFault | undefined {
  const open: { readonly isMapping: boolean; parts: number }[] = [];
  for (const event of events) {
    const within = open.at(-1);
    const isCollection = event.type === EVENT_MAPPING || event.type === EVENT_SEQUENCE;
    if (isCollection && within?.isMapping === true && within.parts % 2 === 0)
      return { reason: 'complex keys', start: event.start, end: event.start + 1 };
    const isPart = isCollection || event.type === EVENT_SCALAR || event.type === EVENT_ALIAS;
    if (isPart && within !== undefined) within.parts += 1;
    if (isCollection || event.type === EVENT_DOCUMENT) open.push({ isMapping: event.type === EVENT_MAPPING, parts: 0 });
    else if (!isPart) open.pop();
  }
  return undefined;
}
