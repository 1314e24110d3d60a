import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, append, remove, rewrite, write } from './edit-of.ts';
import { ORGANISATIONS } from './organisation-copy.ts';

/** The adopted rules. */
export const RULES = 'content/documents/rules/editions/1.md';
/** Their second edition, which is proposed. */
export const PROPOSAL = 'content/documents/rules/editions/2.md';
/** The charter of the Millers, a proposal that cites the rules without words of its own. */
export const CHARTER = 'content/documents/millers/editions/1.md';
/** Where a third edition of the rules would stand. */
export const THIRD = 'content/documents/rules/editions/3.md';
/** The keys of the document of the charter. */
export const DOCUMENT = 'content/documents/millers/document.yml';
/** The glossary. */
export const TERMS = 'content/terms.yml';
/** The settings of the site. */
export const SITE = 'content/site.yml';
/** A path that is longer than any may be. */
export const LONG = `content/documents/millers/${'a'.repeat(200)}/${'b'.repeat(200)}`;
/** The schema of the kind of the charter. */
export const KIND = 'schemas/kinds/working-group-charter.schema.json';

const textOf = (path: string) => readFileSync(join(ORGANISATIONS.withy, path), 'utf8');

/** A second edition with the words of the first. */
export const EDITORIAL = write(
  PROPOSAL,
  textOf(RULES)
    .replace('edition: 1', 'edition: 2')
    .replace(/status: adopted\nadoption: .*\ncommencement: .*\nchange: first/, 'status: proposed\nchange: editorial'),
);

/** A second text that cites the charter without words of its own. */
export const CITING = write(
  THIRD,
  textOf(PROPOSAL)
    .replace('edition: 2', 'edition: 3')
    .replace('see [](#friends-meeting)', 'see [](millers#membership) and [](millers)'),
);

/** The charter cites the rules by a name that they had. */
export const FORMERLY = all(
  append('content/documents/rules/document.yml', 'former-ids: [statutes]'),
  rewrite(CHARTER, '[](rules#', '[](statutes#'),
);

/** A placeholder in the charter is let pass. */
export const WAIVED = write(
  'content/waivers.yml',
  '- {rule: placeholder, at: millers@1, reason: R., until: 2027-01-01, granted-by: the Board}\n',
);

const paper = (number: number) => `content/documents/paper-${number}`;
/** So many drafts more, each a document of its own. */
export const writePapers = (count: number) =>
  all(
    ...Array.from({ length: count }, (_, number) =>
      all(
        write(`${paper(number)}/document.yml`, `kind: rules\ntitle: Paper ${number}\n`),
        write(
          `${paper(number)}/editions/1.md`,
          `---\ndocument: paper-${number}\nedition: 1\nstatus: draft\n---\nWe meet.\n`,
        ),
      ),
    ),
  );

/** Other words in so many of them. */
export const rewritePapers = (count: number) =>
  all(...Array.from({ length: count }, (_, number) => rewrite(`${paper(number)}/editions/1.md`, 'We', 'All')));

/** The charter in YAML. */
export const YAML_CHARTER = all(
  remove(CHARTER),
  write(
    CHARTER.replace('.md', '.yml'),
    [
      'document: millers\nedition: 1\nstatus: draft\nchange: first\nprovisions:',
      '  - {id: purpose, heading: Purpose, text: The group keeps the wheel turning and teaches its craft.}',
      '  - {id: ways, heading: Ways of working, text: "The group meets each month, see [](rules#board)."}',
      '  - {id: membership, heading: Membership, text: Any Friend who has finished the course may join.}\n',
    ].join('\n'),
  ),
);
