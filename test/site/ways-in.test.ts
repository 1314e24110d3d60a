import { describe, expect, test } from 'vitest';
import { documentWithId } from '../../src/model/constitution.ts';
import { linkerFrom } from '../../src/site/addresses.ts';
import { bodyPage } from '../../src/site/page-models/body-page.ts';
import { documentPage, editionPage } from '../../src/site/page-models/edition-page.ts';
import { homePage } from '../../src/site/page-models/home-page.ts';
import { neighboursOf } from '../../src/site/page-models/neighbours.ts';
import { quickFacts } from '../../src/site/page-models/quick-facts.ts';
import { edition } from '../organisation-in.ts';
import { constitutionIn, constitutionOf, editionIn, FIXTURE } from './constitution-of.ts';

const fixture = constitutionIn(FIXTURE, '2026-06-01');
const OWN = new URL('../..', import.meta.url).pathname;
const partnership = constitutionIn(OWN, '2026-11-22');

function body(id: string, constitution = fixture) {
  const found = constitution.bodies.find((other) => other.id === id);
  if (found === undefined) throw new Error(`There is no body ${id}.`);
  return found;
}

describe('What most people ask of a body is answered at once', () => {
  test('the quorum with its clause, wherever it is laid down, the chair, the superior and the seats', () => {
    expect(quickFacts(partnership, body('executive', partnership), linkerFrom('/'))).toEqual([
      {
        name: 'Quorum',
        answers: [
          {
            text: '5 members',
            href: 'documents/member-protocol/#quorum-at-meetings',
            note: 'Member Protocol, clause 2.6',
          },
        ],
      },
      { name: 'Chair', answers: [{ text: 'None is named', href: undefined, note: undefined }] },
      {
        name: 'Reports to',
        answers: [
          { text: 'Gloucester Partnership', href: 'bodies/gloucester-partnership/', note: undefined },
          { text: 'Strategic Group', href: 'bodies/strategic-group/', note: undefined },
        ],
      },
      { name: 'Who sits on it', answers: [{ text: '4 seats', href: 'bodies/executive/#page_seats', note: undefined }] },
    ]);
  });

  test('a quorum of a text that is not in force says so', () => {
    const [quorum] = quickFacts(partnership, body('economy-group', partnership), linkerFrom('/'));
    expect(quorum?.answers.map(({ text, note }) => [text, note])).toEqual([
      ['4 members', 'Terms of Reference of the Economy Group, edition 1, clause 6.3, not in force'],
    ]);
  });

  test('where no quorum is marked, a text that speaks of one is named, and otherwise that none is stated', () => {
    const quorumOf = (words: string) => {
      const constitution = constitutionOf({
        'content/bodies/committee.yml': 'name: Committee\nconstituted-by: "rules#committee"\n',
        'content/documents/rules/document.yml': 'kind: rules\ntitle: Rules of the Society\nbody: committee\n',
        'content/documents/rules/editions/1.md': edition(`## Committee {#committee}\n\n${words}\n`),
      });
      return quickFacts(constitution, body('committee', constitution), linkerFrom('/'))[0]?.answers;
    };
    expect(quorumOf('The committee meets.')).toEqual([{ text: 'None is stated', href: undefined, note: undefined }]);
    expect(quorumOf('The committee is quorate with a third.')).toEqual([
      { text: 'See the text', href: 'documents/rules/', note: 'Rules of the Society' },
    ]);
  });

  test('they stand on the document that constitutes the body, and beside no single edition', () => {
    const { document, edition: first } = editionIn(partnership, 1, 'executive');
    expect(documentPage(partnership, document, first).quickFacts.map(({ name }) => name)).toEqual([
      'Quorum',
      'Chair',
      'Reports to',
      'Who sits on it',
    ]);
    expect(editionPage(partnership, document, first).quickFacts).toEqual([]);
    const protocol = editionIn(partnership, 1, 'member-protocol');
    expect(documentPage(partnership, protocol.document, protocol.edition).quickFacts).toEqual([]);
  });

  test('who must have a seat, by whom, and which provision asks for it', () => {
    expect(bodyPage(partnership, body('executive', partnership)).seatsAskedFor).toEqual([
      {
        by: 'chair or vice chair',
        kind: 'thematic group',
        bodies: ['Economy Group', 'Environment Group', 'Neighbourhoods Group', 'Wellbeing Group'].map((text) => ({
          text,
          href: `../${text.toLowerCase().replace(' ', '-')}/`,
        })),
        mandate: {
          text: 'clause 1.2 of the Framework for thematic groups, edition 2',
          href: '../../documents/thematic-groups/editions/2/#chairs-on-the-executive',
          isOfDraft: true,
        },
      },
    ]);
    expect(bodyPage(partnership, body('economy-group', partnership)).relations.at(-1)).toEqual({
      words: 'Is to have a seat on',
      bodies: [{ text: 'Executive', href: '../executive/' }],
    });
  });
});

describe('The documents follow each other', () => {
  test('in the order of the page of all documents, from the first to the last', () => {
    const linked = partnership.documents.map((document) => neighboursOf(partnership, document, (to) => to));
    expect(linked.filter(({ previous }) => previous === undefined)).toHaveLength(1);
    expect(linked.filter(({ next }) => next === undefined)).toHaveLength(1);
    const executive = documentWithId(partnership, 'executive');
    expect(executive && neighboursOf(partnership, executive, (to) => to).next?.text).toBe(
      'Terms of Reference of the Strategic Group',
    );
  });
});

describe('The front page answers four questions', () => {
  const { purpose, overview } = homePage(partnership);

  test('what it is, in the one sentence with which its purpose begins', () => {
    expect(purpose?.statement?.title).toBe('Purpose');
    expect(purpose?.sections.map(({ title }) => title)).toEqual(['Vision', 'Values', 'Aims']);
  });

  test('what is in force, without what is an illustration', () => {
    expect(overview.inForce.map(({ text }) => text)).toEqual([
      'Terms of Reference of the Executive',
      'Terms of Reference of the Strategic Group',
      'Member Protocol',
      'Purpose and Vision of the Gloucester Partnership',
      'Framework for thematic groups',
    ]);
    expect(overview.allDocuments.text).toBe('All 10 documents, 4 of them illustrations');
  });

  test('who decides, from the top down, with the bodies of one kind together where they are many', () => {
    expect(overview.deciders.map(({ kind, bodies }) => [kind, bodies.map(({ text }) => text)])).toEqual([
      [undefined, ['Gloucester Partnership']],
      [undefined, ['Strategic Group']],
      [undefined, ['Executive']],
      ['Thematic groups', ['Economy Group', 'Environment Group', 'Neighbourhoods Group', 'Wellbeing Group']],
    ]);
  });
});
