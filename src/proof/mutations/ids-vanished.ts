import { whereIdsGo, writtenIds } from '../lost-ids.ts';
import type { Family, Mutation } from '../mutation.ts';
import { errorOnLines } from '../one-change.ts';
import type { EditionFile, Subject } from '../subject.ts';

/** Each id that an adopted text has published and the next edition keeps is another there, and is not listed as removed. */
export const idsVanished: Family = {
  name: 'Published ids dropped',
  mutationsOf: function* (subject) {
    for (const file of subject.editions) {
      const next = nextOf(file, subject);
      if (file.edition.status !== 'adopted' || next === undefined) continue;
      const sections = new Set(next.kind.sections.map(({ id }) => id));
      const kept = new Set(publishedIn(next));
      for (const id of publishedIn(file)) if (kept.has(id) && !sections.has(id)) yield vanished(id, next);
    }
  },
};

function nextOf({ edition }: EditionFile, { editions }: Subject): EditionFile | undefined {
  return editions.find(
    (other) => other.edition.document === edition.document && other.edition.number === edition.number + 1,
  );
}

/** The ids in the text, and not those that its front matter names. */
function publishedIn({ text, format }: EditionFile): readonly string[] {
  const from = format === 'markdown' ? text.indexOf('\n---') : text.search(/^provisions:/m);
  return writtenIds(text.slice(Math.max(from, 0)));
}

function vanished(id: string, { path, text, format }: EditionFile): Mutation {
  const written =
    format === 'markdown' ? new RegExp(`\\{#${id}(?=[\\s}])`) : new RegExp(`(?<=\\bid: *["']?)${id}(?![\\w-])`);
  const mutated = text.replace(written, (found) => found.replace(id, `${id}-renamed`));
  const lines = mutated.split('\n').flatMap((line, index) => (/^(?:status|removed):/.test(line) ? [index + 1] : []));
  return {
    what: `renamed the published id “${id}”`,
    file: path,
    changes: new Map([[path, mutated]]),
    expected: [errorOnLines('id-vanished', path, lines)],
    consequences: whereIdsGo(path, text, mutated).filter(({ rule }) => rule !== 'id-vanished'),
  };
}
