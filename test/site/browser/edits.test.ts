import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HERE } from './built-site.ts';

const RULES = 'content/documents/rules/editions/2.md';
const PAGE = 'documents/rules/editions/2/';
const LOOKS = 120;

let root: string;
let tool: ChildProcess;
let address: string;
let complaints = '';

// Astro serves no pages where it believes that a test runs it.
const { VITEST: _vitest, NODE_ENV: _environment, ...environment } = process.env;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'cartulary-edits-'));
  cpSync(join(HERE, 'test/fixtures/organisation'), root, { recursive: true });
  tool = spawn(process.execPath, [join(HERE, 'src/cli/main.ts'), 'dev', root, '--on', '2026-06-01'], {
    cwd: root,
    env: environment,
  });
  tool.stderr?.on('data', (words: Buffer) => {
    complaints += words.toString();
  });
  address = await new Promise((resolve, reject) => {
    let said = '';
    tool.stdout?.on('data', (words: Buffer) => {
      said += words.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found !== null) resolve(found[0]);
    });
    tool.on('exit', () => reject(new Error(`The tool ended: ${said}`)));
  });
});

afterAll(() => {
  tool.removeAllListeners('exit');
  tool.kill();
  rmSync(root, { recursive: true, force: true });
});

/** Asks for a page until it says what is wanted, and gives what it said last. */
async function pageSaying(path: string, wanted: string): Promise<string> {
  let text = '';
  for (let look = 0; look < LOOKS && !text.includes(wanted); look += 1) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    text = await (await fetch(address + path)).text();
  }
  return text;
}

const rewrite = (path: string, change: (text: string) => string) =>
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));

describe('while somebody edits', () => {
  it('the page follows a word as soon as it is saved', async () => {
    expect(await pageSaying(PAGE, 'keeps Withy Mill in working order')).toContain('keeps Withy Mill in working order');
    rewrite(RULES, (text) => text.replace('in working order', 'in very good order'));
    expect(await pageSaying(PAGE, 'in very good order')).toContain('in very good order');
  });

  it('a text that closes the gate leaves the last good page standing, until it is mended', async () => {
    rewrite(RULES, (text) => text.replace('(body:board)', '(body:bord)'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await pageSaying(PAGE, 'in very good order')).toContain('in very good order');
    rewrite(RULES, (text) => text.replaceAll('(body:bord)', '(body:board)').replace('in very good order', 'turning'));
    expect(await pageSaying(PAGE, 'keeps Withy Mill turning')).toContain('keeps Withy Mill turning');
    expect(complaints).toMatch(/The gate is closed: \d+ errors? stands?\.\nThe gate is open again\.\n$/);
  });

  it('a new document gets its page', async () => {
    mkdirSync(join(root, 'content/documents/bats/editions'), { recursive: true });
    writeFileSync(join(root, 'content/documents/bats/document.yml'), 'kind: rules\ntitle: Rules on bats\n');
    const text =
      '---\ndocument: bats\nedition: 1\nstatus: draft\nchange: first\nnote: New.\n---\n## Bats {#bats}\n\nBats sleep undisturbed.\n';
    writeFileSync(join(root, 'content/documents/bats/editions/1.md'), text);
    expect(await pageSaying('documents/bats/', 'Bats sleep undisturbed')).toContain('Bats sleep undisturbed');
  });
});
