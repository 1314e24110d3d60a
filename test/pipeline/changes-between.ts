import type { Changes } from '../../src/model/changes.ts';
import { changesSince } from '../../src/pipeline/changes-since.ts';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { DAY, EDITION, edition, type Files, organisationIn } from '../organisation-in.ts';

/** Where the text of a second document lies. */
export const CHARTER = 'content/documents/charter/editions/1.md';
/** A first edition that is adopted. */
export const ADOPTED = (body: string, more = '') =>
  edition(body, more).replace('status: draft', 'status: adopted\nadoption: {not-recorded: lost}');
/** A second edition, a draft. */
export const SECOND = (body: string, more = '') => edition(body, more).replace('edition: 1', 'edition: 2');
/** The front matter that lays down the quorum. */
export const QUORUM = (value: number, words: string) =>
  `numbers:\n  quorum: {value: ${value}, unit: members, words: ${words}}\n`;
/** A section with one clause. */
export const PLOTS = '## Plots {#plots}\n\nEach plot has one holder.\n';
/** A section with three clauses, one of which prints the quorum. */
export const MEETINGS =
  '\n## Meetings {#meetings}\n\n- We meet in May. {#may}\n- {quorum} members must be there. {#quorum}\n- The chair keeps order. {#order}\n';

/** What became of the small organisation, changed by `before`, when it is changed by `after` besides. */
export function changes(before: Files, after: Files): Changes {
  const loaded = (files: Files) => organisationIn(files, (root) => checkFolder({ root, on: DAY }));
  const verdict = loaded({ ...before, ...after });
  const files = new Set([...verdict.texts.keys(), ...verdict.diagnostics.map(({ place }) => place.file)]);
  const base = loaded(before);
  return changesSince(
    { constitution: base.loaded, texts: base.texts },
    { constitution: verdict.loaded, texts: verdict.texts, files },
  );
}

/** The small organisation with both sections. */
export const RULES: Files = { [EDITION]: edition(PLOTS + MEETINGS, QUORUM(5, 'five')) };
