import { describe, expect, test, vi } from 'vitest';
import { errorsOn, inCopyOf, isThere, type OrganisationName } from './organisation-copy.ts';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const GROUP = ['new', 'group', '--name', 'Culture Team', '--function', 'delivery of culture: arts, sport'];

interface Expected {
  readonly body: string;
  readonly parent: readonly [path: string, lines: readonly string[]];
  readonly about: string;
  readonly sections: readonly (readonly [heading: string, hint: string])[];
}

const HEAD = 'name: Culture Team\nshort-name: the Culture Team\n';
const FUNCTION = 'function: "delivery of culture: arts, sport"\n';
const TWO_SEATS = 'seats:\n  - {id: chair, role: chair}\n  - {id: vice-chair, role: vice-chair}\n';

const GROUPS: Readonly<Record<OrganisationName, Expected>> = {
  gloucester: {
    body: `${HEAD}kind: thematic-group\n${FUNCTION}constituted-by: culture-team#purpose\nreports-to: [executive]\n${TWO_SEATS}`,
    parent: [
      'content/bodies/executive.yml',
      [
        '- commissions: [environment-group, neighbourhoods-group, wellbeing-group, economy-group]',
        '+ commissions: [environment-group, neighbourhoods-group, wellbeing-group, economy-group, culture-team]',
        '+   - id: culture',
        '+     holder: the chair of the Culture Team',
        '+     sits-for: culture-team',
      ],
    ],
    about:
      'kind: thematic-terms-of-reference\ntitle: Terms of Reference of the Culture Team\nbody: culture-team\ncustodian: the chair of the Culture Team\n',
    sections: [
      ['Purpose', 'Say in a sentence or two why the group exists and which aim of the Partnership it serves.'],
      [
        'Objectives',
        'List what the group means to achieve. Choose things that a reader could later see were done or not done.',
      ],
      [
        'Group responsibilities',
        'List what the group must do, to whom it answers and what it may decide. Say what it leaves to others.',
      ],
      [
        'Links to the Conference and LAA',
        "Say how the group's work feeds the Gloucestershire Conference and the Local Area Agreement, and how word comes back.",
      ],
      [
        'Links to wider work',
        'Name the other groups, partnerships, strategies and plans that the group works with, and say what passes between them.',
      ],
      [
        'Ways of working',
        'Say how often the group meets, how it is called together, how many must be present, and how it decides and reports.',
      ],
      [
        'Membership',
        'Say which posts and sectors are members, how the chair and vice-chair are chosen and for how long. Name no person.',
      ],
    ],
  },
  withy: {
    body: `${HEAD}kind: working-group\n${FUNCTION}constituted-by: culture-team#purpose\nreports-to: [board]\n${TWO_SEATS}`,
    parent: [
      'content/bodies/board.yml',
      [
        '- commissions: [millers]',
        '+ commissions: [millers, culture-team]',
        '+   - {id: culture-team, role: member, sits-for: culture-team, as: chair}',
      ],
    ],
    about:
      'kind: working-group-charter\ntitle: Charter of the Culture Team\nbody: culture-team\ncustodian: the chair of the group\n',
    sections: [
      ['Purpose', 'Say in a sentence or two why the group exists.'],
      ['Ways of working', 'Say how often the group meets, how it decides and to whom it reports.'],
      ['Membership', 'Say who may join and how the chair is chosen.'],
    ],
  },
  tanners: {
    body: `${HEAD}kind: team\n${FUNCTION}constituted-by: culture-team#task\nreports-to: [committee]\nseats:\n  - {id: convenor, role: convenor}\n`,
    parent: [
      'content/bodies/committee.yml',
      [
        '- commissions: [repairs-team, garden-team]',
        '+ commissions: [repairs-team, garden-team, culture-team]',
        '+   - {id: culture, role: member, sits-for: culture-team, as: convenor}',
      ],
    ],
    about: 'kind: team-charter\ntitle: Charter of the Culture Team\nbody: culture-team\n',
    sections: [
      ['Task', 'To be written.'],
      ['Convenor', 'To be written.'],
    ],
  },
  riverside: {
    body: `${HEAD}kind: working-group\n${FUNCTION}constituted-by: culture-team#purpose\nreports-to: [committee]\n${TWO_SEATS}`,
    parent: [
      'content/bodies/committee.yml',
      [
        '- commissions: [paths-group]',
        '+ commissions: [paths-group, culture-team]',
        '+   - {id: culture, role: member, sits-for: culture-team, as: chair}',
      ],
    ],
    about:
      'kind: group-charter\ntitle: Charter of the Culture Team\nbody: culture-team\ncustodian: the chair of the group\n',
    sections: [
      ['Purpose', 'Say in a sentence or two why the group exists.'],
      ['Members', 'Say who may join and how the chair is chosen.'],
    ],
  },
};

const EDITION = 'content/documents/culture-team/editions/1.md';

describe('a new group is a body, its document, and its seat, and the gate asks for its words and for nothing else', () => {
  for (const [name, expected] of Object.entries(GROUPS) as readonly [OrganisationName, Expected][]) {
    test.skipIf(!isThere(name))(
      `in ${name}${name === 'riverside' ? ' (it lies in ../shared, or this is skipped)' : ''}`,
      () =>
        inCopyOf(name, ({ root, runAlone, files, written }) => {
          expect(errorsOn(root)).toEqual([]);
          const { status, out } = runAlone(...GROUP);
          expect(written()).toEqual({
            'content/bodies/culture-team.yml': ['new'],
            'content/documents/culture-team/document.yml': ['new'],
            [EDITION]: ['new'],
            [expected.parent[0]]: expected.parent[1],
          });
          const text = expected.sections.map(([heading, hint]) => `## ${heading}\n\n${hint}\n`).join('\n');
          expect([
            files().get('content/bodies/culture-team.yml'),
            files().get('content/documents/culture-team/document.yml'),
            files().get(EDITION),
          ]).toEqual([
            expected.body,
            expected.about,
            `---\ndocument: culture-team\nedition: 1\nstatus: draft\nchange: first\nnote: The first edition.\n---\n${text}`,
          ]);
          expect(errorsOn(root)).toEqual(
            expected.sections.map((_, index) => `section-placeholder ${EDITION}:${10 + 4 * index}`),
          );
          for (const [index, [heading, hint]] of expected.sections.entries()) {
            expect(out).toContain(`  ${EDITION}, line ${10 + 4 * index}: ${heading}: ${hint}\n`);
          }
          expect(status).toBe(0);
        }),
    );
  }
});
