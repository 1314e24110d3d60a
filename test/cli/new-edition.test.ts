import { describe, expect, test, vi } from 'vitest';
import { errorsOn, inCopyOf } from './organisation-copy.ts';

// The content of the largest organisation takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('a next edition is a copy of the text in force, as a draft that nobody has decided', () => {
  test('in Markdown, with its ids, numbers and text', () =>
    inCopyOf('withy', async ({ root, run, files }) => {
      const { status, out } = await run('new', 'edition', 'rules', '--note', 'The Board may meet by telephone.');
      const before = files().get('content/documents/rules/editions/1.md') ?? '';
      expect(files().get('content/documents/rules/editions/3.md')).toBe(
        before
          .replace(
            'edition: 1\nstatus: adopted\nadoption: {decision: agm-2025}\ncommencement: 2025-04-01\n',
            'edition: 3\nstatus: draft\n',
          )
          .replace(
            'change: first\nnote: The first rules of the Trust.',
            'change: substantive\nnote: The Board may meet by telephone.',
          ),
      );
      expect(out).toContain(
        'Edition 2 is proposed too. If you meant to go on with that one, delete the new file and change that one.\n',
      );
      expect([status, errorsOn(root)]).toEqual([0, []]);
    }));

  test('in YAML, with a note that is still to be written', () =>
    inCopyOf('tanners', async ({ root, run, files }) => {
      expect((await run('new', 'edition', 'standing-orders', '--change', 'editorial')).status).toBe(0);
      const before = files().get('content/documents/standing-orders/editions/1.yml') ?? '';
      expect(files().get('content/documents/standing-orders/editions/3.yml')).toBe(
        before
          .replace(
            'edition: 1\nstatus: adopted\nadoption: {decision: members-2019}\ncommencement: 2020-01\n',
            'edition: 3\nstatus: draft\n',
          )
          .replace(
            'change: first\nnote: The first standing orders.',
            'change: editorial\nnote: "TBC: say in one sentence what changes."',
          ),
      );
      expect(errorsOn(root)).toEqual([]);
    }));

  test('of a source’s text is the writer’s own, and leaves out what speaks of the source', () =>
    inCopyOf('gloucester', async ({ run, files }) => {
      const { out } = await run('new', 'edition', 'member-protocol', '--note', 'The handbook is named.');
      const copy = files().get('content/documents/member-protocol/editions/2.md') ?? '';
      expect(copy.slice(0, copy.indexOf('numbers:'))).toBe(
        '---\ndocument: member-protocol\nedition: 2\nstatus: draft\nchange: substantive\nnote: The handbook is named.\n',
      );
      expect(copy).not.toContain('\nnotes:');
      expect(copy.slice(copy.indexOf('\n---\n'))).toBe(
        (files().get('content/documents/member-protocol/editions/1.md') ?? '').replace(/^---\n[\s\S]*?(?=\n---\n)/, ''),
      );
      expect(out).toContain(
        'so it is no longer marked as transcribed, and the editor’s notes, which speak of edition 1, are left out.',
      );
      expect(out).toMatch(/Still to be written:\n.*member-protocol\/editions\/2\.md, line \d+: .*\(to be completed\)/);
    }));

  test('of an illustration stays one, unless somebody says that it is meant', () =>
    inCopyOf('gloucester', async ({ run, files }) => {
      await run('new', 'edition', 'economy-group', '--note', 'One.');
      await run('new', 'edition', 'economy-group', '--note', 'Two.', '--illustrative', 'no');
      const heads = [2, 3].map((number) => files().get(`content/documents/economy-group/editions/${number}.md`) ?? '');
      expect(heads.map((text) => text.includes('\nillustrative: true\n'))).toEqual([true, false]);
    }));

  test('brings along what was let pass in the text it copies, and says so', () =>
    inCopyOf('tanners', async ({ root, run }) => {
      const { status, out } = await run('new', 'edition', 'pets-policy', '--note', 'Cats too.');
      expect(out).toContain('The gate also says:\n  This kind of document has no section “Money”.');
      expect([status, errorsOn(root)]).toEqual([
        0,
        ['section-unexpected content/documents/pets-policy/editions/2.md:18'],
      ]);
    }));
});
