import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { CannotRun, type Command } from '../../src/cli/command.ts';
import { seal } from '../../src/cli/seal.ts';
import { verify as verifyCommand } from '../../src/cli/verify.ts';
import { listeningIn } from '../listening.ts';
import type { Outcome } from '../run-command.ts';
import { SEALS } from '../sealed-files.ts';
import { DAY, MILL, RULES, reword, rulesIn } from './withy-mill.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/organisation');
const SECOND = join(import.meta.dirname, '../fixtures/second-organisation');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A copy of an organisation that may be changed. */
function copyOf(organisation: string): string {
  const root = mkdtempSync(join(tmpdir(), 'cartulary-seals-'));
  folders.push(root);
  cpSync(organisation, root, { recursive: true });
  return root;
}

/** Runs a command in this process, on a folder and for a day. */
async function run(command: Command, root: string, options: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const { surroundings, said } = listeningIn(root);
  const call = { root, operands: [], options, switches: new Set<string>(), on: DAY };
  const status = await command.run(call, surroundings);
  return { status, ...said };
}

function change(root: string, files: Readonly<Record<string, string | undefined>>): string {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  }
  return root;
}

describe('cartulary seal', () => {
  test('begins where nothing is sealed, says what it sealed, and is done the second time', async () => {
    const root = change(copyOf(SECOND), { [SEALS]: undefined });
    const first = await run(seal, root);
    expect([first.status, first.error, first.out.split('\n')]).toEqual([
      0,
      '',
      [
        'Sealed edition 1 of “The Complaints Policy”.',
        'Sealed edition 2 of “The Complaints Policy”.',
        'Sealed edition 1 of “Charter of the Garden Team”.',
        'Sealed edition 1 of “Charter of the Repairs Team”.',
        'Sealed edition 1 of “Standing Orders”.',
        'The seals are in content/seals.json. Keep that file with the texts, and do not edit it.',
        '',
      ],
    ]);
    expect(readFileSync(join(root, SEALS), 'utf8')).toBe(readFileSync(join(SECOND, SEALS), 'utf8'));
    expect((await run(seal, root)).out).toBe('There is nothing to seal: every adopted text has its seal.\n');
    expect((await run(check, root)).out).toContain('The gate is open: 0 errors, 0 warnings.');
  });

  test('seals no text that does not pass the gate, and none that was changed', async () => {
    const faulty = change(copyOf(FIXTURE), {
      ...reword(RULES, '](#friends-meeting)', '](#friends)'),
      [SEALS]: undefined,
    });
    const refused = await run(seal, faulty);
    expect([refused.status, refused.out, refused.error.split('\n')[0]]).toEqual([
      1,
      '',
      'Nothing was sealed. What is sealed has to pass the gate:',
    ]);
    expect(refused.error).toContain('“#friends” leads nowhere.');
    expect(existsSync(join(faulty, SEALS))).toBe(false);
    const changed = change(copyOf(FIXTURE), reword(RULES, 'its money', 'our money'));
    expect(await run(seal, changed)).toMatchObject({ status: 1, out: '' });
    expect(readFileSync(join(changed, SEALS), 'utf8')).toBe(readFileSync(join(FIXTURE, SEALS), 'utf8'));
  });
});

describe('cartulary verify', () => {
  const link = rulesIn(MILL).chain[0]?.link ?? '';
  const receipt = link.slice(0, 16);

  test('proves that each adopted text is the sealed one, and gives its receipt', async () => {
    const { status, out, error } = await run(verifyCommand, FIXTURE);
    expect([status, error, out]).toEqual([
      0,
      '',
      `Rules of the Trust (rules): edition 1 is sealed, and its text is the sealed one. Receipt: ${receipt}.\n\nSOUND. The one adopted text is as sealed.\n`,
    ]);
  });

  test('proves it for a file with the line ends of another machine', async () => {
    const root = copyOf(FIXTURE);
    change(root, { [RULES]: readFileSync(join(root, RULES), 'utf8').replaceAll('\n', '\r\n') });
    const outcomes = [await run(verifyCommand, root), await run(check, root)];
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0]);
  });

  const seals = readFileSync(join(FIXTURE, SEALS), 'utf8');
  test.each<[string, Readonly<Record<string, string | undefined>>]>([
    ['a changed word', reword(RULES, 'its money', 'our money')],
    ['a link that is none', { [SEALS]: seals.replace(/"link": "./, '"link": "x') }],
    ['a forged link', { [SEALS]: seals.replace(/(?<="link": ")[0-9a-f]/, (digit) => (digit === '0' ? '1' : '0')) }],
    ['a lost file', { [RULES]: undefined }],
    ['a missing seal', { [SEALS]: undefined }],
    ['the marks of git', { [SEALS]: '<<<<<<< HEAD\n' }],
  ])('is not deceived by %s', async (_name, files) => {
    const { status, out } = await run(verifyCommand, change(copyOf(FIXTURE), files));
    expect([status, out.split('\n').at(-2)]).toEqual([1, 'NOT SOUND. What is said above has to be mended.']);
  });

  test('holds a receipt against the chain', async () => {
    const verify = (written: string) => run(verifyCommand, FIXTURE, { receipt: written });
    const there = await verify(`rules=${receipt},rules=${link.toUpperCase()}`);
    expect([there.status, there.out.split('\n')[1]]).toEqual([
      0,
      `The receipt ${receipt} is in the chain of “rules”: link 1 of 1, for edition 1. Nothing up to it was changed.`,
    ]);
    const other = await verify('rules=0000000000000000');
    expect([other.status, other.out.split('\n')[1]]).toEqual([
      1,
      'The receipt 0000000000000000 is NOT in the chain of “rules”.',
    ]);
    expect((await verify('statutes=0000000000000000')).status).toBe(1);
    await expect(verify('rules=12')).rejects.toThrow(CannotRun);
  });

  test('proves that nothing was cut off or written anew since then', async () => {
    const sound = await run(verifyCommand, FIXTURE, { base: FIXTURE });
    expect(sound.out.split('\n')[1]).toBe(
      'Since the text before nothing was cut off or rewritten: every link of that time is still there.',
    );
    const root = change(copyOf(FIXTURE), { ...reword(RULES, 'its money', 'our money'), [SEALS]: undefined });
    await run(seal, root);
    const alone = await run(verifyCommand, root);
    const since = await run(verifyCommand, root, { base: FIXTURE });
    expect([alone.status, since.status]).toEqual([0, 1]);
  });
});
