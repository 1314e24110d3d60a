import { chmodSync, linkSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkedTwice, emptyShelf, holdsAfter } from './checked-twice.ts';
import {
  all,
  append,
  backdate,
  copy,
  type Edit,
  move,
  putApart,
  remove,
  replace,
  rewrite,
  withCarriageReturns,
  write,
} from './edit-of.ts';
import { inCopyOf } from './organisation-copy.ts';
import {
  CHARTER,
  CITING,
  DOCUMENT,
  EDITORIAL,
  FORMERLY,
  KIND,
  LONG,
  PROPOSAL,
  RULES,
  rewritePapers,
  SITE,
  TERMS,
  THIRD,
  WAIVED,
  writePapers,
  YAML_CHARTER,
} from './withy-edits.ts';

const NOTHING: Edit = () => undefined;

describe('where the words of a text alone change, the earlier answer holds', { timeout: 60_000 }, () => {
  test.each<[string, Edit, Edit?]>([
    ['nothing changes', NOTHING],
    ['words of a proposal', rewrite(CHARTER, 'first Saturday', 'second Sunday')],
    ['words of a proposal that is saved as another file', replace(CHARTER, 'first Saturday', 'second Sunday')],
    ['words and lines of a proposal', rewrite(CHARTER, 'turning, and', 'turning,\nthe roof dry, and')],
    ['words around citations', rewrite(PROPOSAL, 'answers to the Meeting', 'is led by the Meeting')],
    ['words of a text that others cite', rewrite(CHARTER, 'Any Friend who', 'Each Friend who'), CITING],
    ['words of a text that cites others', rewrite(THIRD, 'keeps', 'runs'), CITING],
    ['words in YAML', rewrite(CHARTER.replace('md', 'yml'), 'its craft', 'the craft of milling'), YAML_CHARTER],
    ['words that stand for a number', rewrite(PROPOSAL, 'decides nothing', 'does nothing')],
    ['ends of lines', withCarriageReturns(CHARTER)],
    ['a text is touched', backdate(RULES)],
    ['another is allowed to read a text', (root) => chmodSync(join(root, RULES), 0o600)],
    ['two texts', all(rewrite(CHARTER, 'Nobody', 'No one'), rewrite(PROPOSAL, 'its money', 'its grain'))],
    ['words next to a fault elsewhere', rewrite(CHARTER, 'Nobody', 'No one'), append(PROPOSAL, '\nA plot costs TBC.')],
    ['a folder holds the same names', all(write('content/x', ''), remove('content/x'))],
    [
      'a name not to use, in the words of a source',
      rewrite(PROPOSAL, 'The Trust', 'The subscriber'),
      rewrite(PROPOSAL, '\nnote:', '\ntranscribed: true\nnote:'),
    ],
    ['words of a text that cites by a former id', rewrite(CHARTER, 'Nobody', 'No one'), FORMERLY],
    ['not too many texts', rewritePapers(40), writePapers(40)],
    [
      'a name not to use, inside the name of a body',
      rewrite(CHARTER, 'Any Friend', 'In the Working Group Committee Room any Friend'),
      rewrite('content/bodies/board.yml', 'short-name: the Board', 'short-name: Working Group Committee Room'),
    ],
    ['a name of the glossary', rewrite(CHARTER, 'Any Friend who', 'Any Friend of the mill who')],
  ])('%s', async (_name, edit, before) => {
    expect(await holdsAfter(edit, { edit: before ?? NOTHING })).toBe(true);
  });
});

describe('where anything else changes, the answer is the one without it', { timeout: 60_000 }, () => {
  test.each<[string, Edit, Edit?]>([
    ['words of an adopted text', rewrite(RULES, 'once a year', 'twice a year')],
    ['a new citation without words', rewrite(CHARTER, 'Nobody', 'As [](rules#board) says, nobody')],
    ['a new citation with words', rewrite(CHARTER, 'Nobody', 'As [the rules](rules#board) say, nobody')],
    ['a citation loses its words', rewrite(PROPOSAL, '[the Board](body:board).', '[](body:board).')],
    ['a citation that leads nowhere', rewrite(CHARTER, 'rules#working-groups', 'rules#working-grops')],
    ['an id more', rewrite(CHARTER, 'runs the machinery alone.', 'runs the machinery alone. {#alone}')],
    ['an id that others cite is gone', rewrite(PROPOSAL, ' {#working-groups}', ' {#groups}')],
    ['an id that an adopted text had is gone', rewrite(PROPOSAL, ' {#quorum}', '')],
    [
      'a clause more, so that others have another number',
      rewrite(PROPOSAL, '- The Meeting is', '- It sings.\n- The Meeting is'),
    ],
    ['a heading', rewrite(CHARTER, '## Membership', '## Members'), CITING],
    ['a heading that the kind does not know', rewrite(CHARTER, '## Membership', '## Who we are')],
    ['a placeholder', rewrite(CHARTER, 'Nobody', 'TBC. Nobody')],
    ['a placeholder that goes', rewrite(CHARTER, 'TBC. ', ''), rewrite(CHARTER, 'Nobody', 'TBC. Nobody')],
    ['a name not to use', rewrite(CHARTER, 'Any Friend', 'Any subscriber')],
    ['letters that cannot be seen', rewrite(CHARTER, 'Nobody', 'No\u200bbody')],
    ['HTML', rewrite(CHARTER, 'Nobody', '<b>Nobody</b>')],
    ['a text is empty', write(CHARTER, '')],
    ['a text is no UTF-8', write(CHARTER, new Uint8Array([45, 45, 45, 10, 255]))],
    ['the front matter', rewrite(PROPOSAL, 'rises from', 'climbs from')],
    ['a status', rewrite(CHARTER, 'status: proposed', 'status: draft')],
    [
      'a number that binds',
      rewrite(PROPOSAL, '{value: 5, unit: trustees, words: five', '{value: 6, unit: trustees, words: six'),
    ],
    ['an editorial change', rewrite(PROPOSAL, 'its money', 'its grain'), rewrite(PROPOSAL, 'substantive', 'editorial')],
    ['a title', rewrite(DOCUMENT, 'Charter of the Millers', 'Charter for the Millers')],
    ['a kind', rewrite(DOCUMENT, 'kind: working-group-charter', 'kind: rules')],
    ['a former id', append(DOCUMENT, 'former-ids: [rules-2]')],
    ['a term', append(TERMS, '- {id: wheel, term: wheel, definition: What turns., not: [gears]}')],
    ['a body', rewrite('content/bodies/millers.yml', 'reports-to: [board]', 'reports-to: [bord]')],
    ['a decision', rewrite('content/decisions/agm-2025.yml', 'present: 31', 'present: 2')],
    [
      'a waiver',
      write(
        'content/waivers.yml',
        '- {rule: placeholder, at: millers@1, reason: R., until: 2027-01-01, granted-by: us}\n',
      ),
    ],
    ['what upholds a clause', write('content/mandates.yml', '- {provision: rules#quorum, checks: [number-words]}\n')],
    ['a seal', rewrite('content/seals.json', '"template": 1', '"template": 2')],
    ['no seals', remove('content/seals.json')],
    ['the site', rewrite(SITE, 'name: Withy Mill Trust', 'name: Withy Mill  Trust\nmotto: grind')],
    ['a template', rewrite(KIND, '"membership"],', '"tools-and-keys", "membership"],')],
    ['a schema that is none', write(KIND, '{')],
    ['a schema more', write('schemas/section.schema.json', '{"properties": {"words": {"minimum": 40}}}')],
    ['schemas that were not there', copy('kept', 'schemas'), move('schemas', 'kept')],
    ['schemas that are gone', move('schemas', 'kept')],
    ['a file more', write('content/bodies/sailors.yml', 'name: Sailors\nkind: crew\nfunction: sails\n')],
    ['a file that is no content', write('content/notes.txt', 'x')],
    ['an empty folder more', (root) => mkdirSync(join(root, 'content/documents/new'))],
    ['a text is gone', remove(CHARTER)],
    ['a text has another name', move(CHARTER, CHARTER.replace('1.md', '2.md'))],
    ['a text is in the other form', YAML_CHARTER],
    ['a document has another name', move('content/documents/millers', 'content/documents/miller')],
    ['a document has no keys any more', remove(DOCUMENT)],
    ['a folder where a text was', (root) => all(remove(CHARTER), () => mkdirSync(join(root, CHARTER)))(root)],
    ['a link where a text was', putApart(CHARTER, 'away.md')],
    ['a second name of a text', (root) => linkSync(join(root, CHARTER), join(root, 'again.md'))],
    [
      'a text of the same length and time',
      all(rewrite(CHARTER, 'Friend', '[a](b)'), backdate(CHARTER)),
      backdate(CHARTER),
    ],
    [
      'content that is a link, and leads elsewhere',
      all(
        remove('content'),
        rewrite('other/documents/rules/editions/1.md', 'year', 'day'),
        putApart('other', 'content'),
      ),
      all(copy('content', 'other'), putApart('content', 'apart')),
    ],
    [
      'words beside what is waived',
      rewrite(CHARTER, 'Nobody', 'No one'),
      all(rewrite(CHARTER, 'stones turning', 'TBC'), WAIVED),
    ],
    ['words of a text whose document has no keys', rewrite(CHARTER, 'Nobody', 'No one'), remove(DOCUMENT)],
    [
      'what is cited has another name, and its citer other words',
      all(rewrite(CHARTER, '## Membership', '## Members'), rewrite(THIRD, 'keeps', 'runs')),
      CITING,
    ],
    [
      'words before a citation that leads nowhere',
      rewrite(CHARTER, 'keeps the wheel', 'keeps\nthe wheel'),
      rewrite(CHARTER, '[](rules#working-groups)', '[it](xxxxxxxxx)'),
    ],
    [
      'words of a text that is to say what another says',
      rewrite(PROPOSAL, 'looks after', 'must look after'),
      EDITORIAL,
    ],
    [
      'words beside a fault that the tool can mend',
      rewrite(CHARTER, 'Nobody', 'No one'),
      rewrite(PROPOSAL, 'The Trust', 'The subscriber'),
    ],
    ['many texts', rewritePapers(50), writePapers(50)],
    [
      'a name not to use that stands behind the name of a body',
      rewrite(CHARTER, 'Any Friend', 'In the Mill Board Meeting Room any Friend'),
      all(
        rewrite('content/bodies/board.yml', 'short-name: the Board', 'short-name: Mill Board'),
        append(TERMS, '- {id: meeting, term: Board Meeting, definition: D.}'),
        append(TERMS, '- {id: hall, term: hall, definition: D., not: [Meeting Room]}'),
      ),
    ],
    ['a file goes of which only the name was too long', remove(LONG), write(LONG, '')],
    [
      'such a file goes from the schemas',
      remove(LONG.replace('content', 'schemas')),
      write(LONG.replace('content', 'schemas'), ''),
    ],
    ['a text and its title', all(rewrite(CHARTER, 'Nobody', 'No one'), rewrite(DOCUMENT, 'Charter', 'Paper'))],
  ])('%s', async (_name, edit, before) => {
    expect(await holdsAfter(edit, { edit: before ?? NOTHING })).toBe(false);
  });

  test('an edit that is put back', async () => {
    await inCopyOf('withy', async ({ root }) => {
      const shelf = emptyShelf();
      const seen = [await checkedTwice(root, shelf)];
      for (const [from, to] of [
        ['Nobody', 'TBC. Nobody'],
        ['TBC. Nobody', 'Nobody'],
      ] as const) {
        rewrite(CHARTER, from, to)(root);
        seen.push(await checkedTwice(root, shelf));
      }
      expect(seen).toEqual([false, false, false]);
    });
  });
});
