import { describe, expect, test } from 'vitest';
import { citationInText } from '../../src/model/cited-provision.ts';
import type { Constitution, Resolution } from '../../src/model/constitution.ts';
import { plainText } from '../../src/model/phrasing.ts';
import { loadConstitution } from '../../src/pipeline/load-constitution.ts';
import { DAY, type Files, organisationIn } from '../organisation-in.ts';

const text = (document: string, number: number, keys: string, body: string) =>
  `---\ndocument: ${document}\nedition: ${number}\n${keys}---\n${body}`;
const ADOPTED = 'status: adopted\nadoption: {not-recorded: lost}\n';
const editions = 'content/documents/charter/editions';

const FILES: Files = {
  'content/documents/charter/document.yml': 'kind: rules\ntitle: The Charter\nformer-ids: [old-charter]\n',
  [`${editions}/1.md`]: text(
    'charter',
    1,
    `${ADOPTED}commencement: 2010\n`,
    '## Old {#old}\n\n- first {#first}\n\n## Quorum {#quorum}\n\nThree.\n',
  ),
  [`${editions}/2.md`]: text(
    'charter',
    2,
    `${ADOPTED}commencement: 2020\nremoved: [{id: old, moved-to: "charter#quorum"}]\n`,
    '## Quorum {#quorum}\n\n- four {#four}\n  - of whom one {#one}\n',
  ),
  [`${editions}/3.md`]: text(
    'charter',
    3,
    'status: proposed\n',
    '## Quorum {#quorum}\n\nFive.\n\n## Fresh {#fresh}\n\nNew.\n',
  ),
  'content/bodies/board.yml': 'name: The Board of Plots\nconstituted-by: charter#quorum\n',
  'content/terms.yml': '- {id: plot, term: plot, definition: "A piece of ground."}\n',
};

function load(more: Files = {}): Constitution {
  return organisationIn({ ...FILES, ...more }, (root) => loadConstitution(root, () => DAY).constitution);
}

function describeResolution(resolution: Resolution): string {
  switch (resolution.to) {
    case 'provision':
      return `${resolution.document.id}@${resolution.edition.number}#${resolution.id}${resolution.isPinned ? ', pinned' : ''}`;
    case 'document':
      return `${resolution.document.id}${resolution.edition === undefined ? '' : `@${resolution.edition.number}`}`;
    case 'nothing':
      return `nothing; near: ${resolution.near?.name}; now: ${resolution.removedTo}`;
    case 'body':
      return resolution.body.name;
    default:
      return resolution.term.term;
  }
}

describe('a citation leads', () => {
  test.each([
    ['to the edition in force', 'charter#quorum', 'charter@2#quorum'],
    ['to the edition it names', 'charter@1#quorum', 'charter@1#quorum, pinned'],
    ['to a draft where nothing else holds the provision', 'charter#fresh', 'charter@3#fresh'],
    ['to a superseded text where nothing else holds it', 'charter#first', 'charter@1#first'],
    ['to the document', 'charter', 'charter'],
    ['to an edition', 'charter@3', 'charter@3'],
    ['by a former id of the document', 'old-charter#four', 'charter@2#four'],
    ['to a body', 'body:board', 'The Board of Plots'],
    ['to a term', 'term:plot', 'plot'],
    ['to nothing in an edition without the provision', 'charter@2#fresh', 'nothing; near: undefined; now: undefined'],
    ['to nothing, and says where the provision went', 'charter@2#old', 'nothing; near: undefined; now: charter#quorum'],
    ['to nothing, and guesses at the provision', 'charter#qorum', 'nothing; near: charter#quorum; now: undefined'],
    ['to nothing, and guesses at the document', 'chartre#quorum', 'nothing; near: charter#quorum; now: undefined'],
    ['to nothing, and guesses at the body', 'body:bord', 'nothing; near: body:board; now: undefined'],
    ['to nothing, and guesses at the term', 'term:plots', 'nothing; near: term:plot; now: undefined'],
    ['to nothing where there is no such edition', 'charter@9', 'nothing; near: charter; now: undefined'],
    ['to nothing where it is no citation', 'charter#Quorum', 'nothing; near: charter#quorum; now: undefined'],
    ['to nothing by the name of an object’s own', 'constructor', 'nothing; near: undefined; now: undefined'],
  ])('%s', (_name, written, expected) => {
    expect(describeResolution(load().resolve(written))).toBe(expected);
  });

  test('to the text’s own edition, whatever is in force', () => {
    const own = load({
      [`${editions}/1.md`]: text(
        'charter',
        1,
        `${ADOPTED}commencement: 2010\n`,
        '## Quorum {#quorum}\n\nSee [](#quorum) and [](#fresh).\n',
      ),
    });
    expect(own.citations.map(({ resolution }) => describeResolution(resolution))).toEqual([
      'charter@1#quorum, pinned',
      'nothing; near: undefined; now: undefined',
    ]);
  });
});

describe('the words of a citation that has none are', () => {
  test.each([
    ['charter#quorum', 'section 1 (Quorum) of The Charter'],
    ['charter@1#quorum', 'section 2 (Quorum) of The Charter, edition 1'],
    ['charter#one', 'clause 1.1(a) of The Charter'],
    ['charter', 'The Charter'],
    ['charter@1', 'The Charter, edition 1'],
    ['body:board', 'The Board of Plots'],
    ['term:plot', 'plot'],
    ['#plots', 'section 1 (Plots)'],
    ['#who', 'clause 1.1'],
    ['rules#who', 'clause 1.1'],
    ['charter#nowhere', 'charter#nowhere'],
  ])('for %s: %s', (written, words) => {
    const edition = text(
      'rules',
      1,
      'status: draft\n',
      `## Plots {#plots}\n\n- One holder, see [](${written}). {#who}\n`,
    );
    const { citations } = load({ 'content/documents/rules/editions/1.md': edition });
    const named = citations.find(({ from }) => from.document === 'rules');
    const { citation } = named === undefined ? {} : citationInText(named);
    expect([citation && plainText(citation.children), citation?.isNamedByTool]).toEqual([words, true]);
  });
});
