import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MANIFEST } from '../../../src/model/build-manifest.ts';
import { runCommand } from '../../run-command.ts';
import { BUILT_FOR, workplace } from './built-copies.ts';

const work = workplace();
const commit = work.commit('Begin again');
const PAGE = 'documents/rules/index.html';
const PDF = '/documents/rules/editions/1/rules-edition-1.pdf';
let site = '';

beforeAll(async () => {
  mkdirSync(join(work.root, 'site-files/.well-known'), { recursive: true });
  writeFileSync(join(work.root, 'site-files/CNAME'), 'river.example\n');
  writeFileSync(join(work.root, 'site-files/.well-known/security.txt'), 'Contact: mailto:a@b.example\n');
  const printed = { folder: work.place('printed'), files: new Set([PDF]) };
  mkdirSync(dirname(join(printed.folder, PDF)), { recursive: true });
  writeFileSync(join(printed.folder, PDF), '%PDF-1.7\n<< /Type /Page >>\n<< /Type /Page >>\n%%EOF\n');
  site = await work.build('site', printed);
}, 120_000);
afterAll(work.remove);

const verify = (...args: readonly string[]) => runCommand(['verify', work.root, '--site', ...args], { cwd: work.root });

/** What verifying a copy gives that was changed: the exit code, and the lines that name a fault. */
function verdictOn(change: (copy: string) => void) {
  const copy = work.place('copy');
  cpSync(site, copy, { recursive: true, dereference: true });
  try {
    change(copy);
    const { status, out, error } = verify(copy);
    return [status, ...out.split('\n').filter((line) => /^ {2}\S/.test(line)), ...(error === '' ? [] : [error])];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

describe('a published copy in a folder', () => {
  test('is proven where it is what the content gives, PDFs apart', () => {
    const { status, out } = verify(site);
    const [origin, ...rest] = out.split('\n');
    expect(origin).toBe(
      `The copy at ${site} says that it is the site for ${BUILT_FOR}, built by cartulary 0.1.0. It names the commit ${commit}.`,
    );
    expect(rest.map((line) => line.replace(/\d+ files/, 'N files'))).toEqual([
      'All N files are as its manifest lists them.',
      '1 PDF: what they say cannot be compared with the content, since no two printings are alike.',
      'Apart from what PDFs say, the content here gives the same N files.',
      '',
      'PROVEN. The published copy is what the content here gives, PDFs apart.',
      '',
    ]);
    expect(status).toBe(0);
  });

  test('is proven where it has no search, as it says', () => {
    const bare = work.place('bare');
    const made = ['build', work.root, '--on', BUILT_FOR, '--no-search', '--no-pdf', '--no-cache', '--out', bare];
    mkdirSync(join(bare, 'host'), { recursive: true });
    for (const path of ['index.html', 'CNAME', 'host/a.txt']) writeFileSync(join(bare, path), 'old');
    const built = runCommand(made, { cwd: work.root });
    expect([built.status, built.out.split('\n').slice(-6, -1)]).toEqual([
      0,
      [
        expect.stringMatching(/^Built \d+ pages to /),
        expect.stringMatching(/^Rendered \d+ pages, kept 0 from the last build, and wrote \d+ permanent addresses\.$/),
        'No PDFs: --no-pdf leaves them out.',
        `No longer published, since no build put them into ${bare}: host/a.txt.`,
        expect.stringMatching(
          /^Keep such files in the folder “site-files” beside “content”, and every build publishes them; until the next build, what was there lies in \/.+\/\.bare-builds\/[0-9a-f]{12}\.$/,
        ),
      ],
    ]);
    expect(readFileSync(join(bare, 'CNAME'), 'utf8')).toBe('river.example\n');
    const { status, out } = verify(bare);
    expect([status, out.split('\n').at(-2)]).toEqual([0, 'PROVEN. The published copy is what the content here gives.']);
  });

  test('is told apart where a file is changed, missing, or was never built', () => {
    const found = verdictOn((copy) => {
      appendFileSync(join(copy, PAGE), ' ');
      rmSync(join(copy, 'terms/index.html'));
      writeFileSync(join(copy, 'more.html'), 'more');
      rmSync(join(copy, 'robots.txt'));
      symlinkSync('/etc/hostname', join(copy, 'robots.txt'));
    });
    expect(found).toEqual([
      1,
      `  ${PAGE} is not the file that was built.`,
      '  robots.txt is missing.',
      '  terms/index.html is missing.',
      '  more.html was not built: the manifest does not list it.',
    ]);
  });

  test('is told apart where a page was changed and its digest with it', () => {
    const found = verdictOn((copy) => {
      const before = readFileSync(join(copy, PAGE));
      const after = Buffer.concat([before, Buffer.from('<p>More.</p>')]);
      writeFileSync(join(copy, PAGE), after);
      const manifest = readFileSync(join(copy, MANIFEST), 'utf8')
        .replace(listed(PAGE, before), listed(PAGE, after))
        .replace(commit, 'b'.repeat(40));
      writeFileSync(join(copy, MANIFEST), manifest);
    });
    expect(found).toEqual([1, `  ${PAGE} is not what the content here gives.`]);
  });

  test('is told apart where a page was taken away and out of the manifest', () => {
    const found = verdictOn((copy) => {
      const line = `    ${listed('terms/index.html', readFileSync(join(copy, 'terms/index.html')))},\n`;
      const text = readFileSync(join(copy, MANIFEST), 'utf8');
      writeFileSync(join(copy, MANIFEST), text.replace(line, ''));
      rmSync(join(copy, 'terms/index.html'));
    });
    expect(found).toEqual([1, '  terms/index.html is missing from the build: the content here gives it.']);
  });

  test('is told apart where the content has gone on, with the commit that is checked out', () => {
    appendFileSync(join(work.root, 'content/site.yml'), 'tagline: Water for all.\n');
    try {
      const { status, out } = verify(site, '--format', 'json');
      const { proven, here, faults } = JSON.parse(out);
      expect([status, proven, here]).toEqual([1, false, { commit, changed: true, version: '0.1.0' }]);
      const found = faults.map(({ path, fault }: { path: string; fault: string }) => `${fault} ${path}`);
      expect(found).toContain('other-than-content index.html');
      expect(found.filter((words: string) => !words.startsWith('other-than-content '))).toEqual([]);
    } finally {
      writeFileSync(
        join(work.root, 'content/site.yml'),
        readFileSync(join(work.root, 'content/site.yml'), 'utf8').replace('tagline: Water for all.\n', ''),
      );
    }
  });

  test.each([
    [
      'no folder',
      ['nowhere'],
      'There is no folder “nowhere”: name the folder of the copy, or the address of the site.',
    ],
    [
      'a file',
      ['content/site.yml'],
      '“content/site.yml” is a file: name the folder that it lies in, or the address of the site.',
    ],
    ['nothing', [''], 'Name the copy: --site with the address of the site, or with the path of its folder.'],
    ['no copy', ['content'], 'There is no build-manifest.json at content, so nothing can be proven.'],
    [
      'no address of a site',
      ['ftp://a.example/'],
      '“ftp://a.example/” is no address of a site: it begins with https:// or http://.',
    ],
    [
      'an address with a password',
      ['https://a:b@a.example/'],
      'Write the address of the site alone, without a name, a password, a question or a place in it.',
    ],
    [
      'a day besides',
      ['content', '--on', '2026-06-01'],
      'Leave out --on where --site stands: the copy says for which day it was built.',
    ],
    ['no format', ['content', '--format', 'xml'], 'There is no format “xml”: choose text or json.'],
  ])('%s is said in a sentence', (_name, args, sentence) => {
    expect(verify(...args)).toEqual({ status: 2, out: '', error: `cartulary: ${sentence}\n` });
  });
});

function listed(path: string, content: Buffer): string {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return JSON.stringify({ path, sha256, size: content.length });
}
