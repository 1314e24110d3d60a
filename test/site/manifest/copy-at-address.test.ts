import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { copyProofClosing } from '../../../src/reports/copy-proof-text.ts';
import { checkListed } from '../../../src/site/manifest/check-listed.ts';
import { copyAtAddress } from '../../../src/site/manifest/copy-at-address.ts';
import { digestFile } from '../../../src/site/manifest/digest-file.ts';

const WORDS = Buffer.from('The quorum is five members. '.repeat(51));
const FILE = digestFile('rules/index.html', WORDS);
const SWOLLEN = gzipSync(Buffer.alloc(50_000_000));
const PATIENCE = 3_000;

/** What is found of one file on a server that answers so. */
async function foundOn(answer: RequestListener, files = [FILE]): Promise<readonly string[]> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The cast is true: the server listens on a port, not on a pipe.
  const { port } = server.address() as AddressInfo;
  try {
    const copy = copyAtAddress(new URL(`http://127.0.0.1:${port}/base/`), PATIENCE);
    const { faults } = await checkListed(copy, { files }, () => undefined);
    return faults.map(({ message }) => message);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const CHANGED = ['rules/index.html is not the file that was built.'];

describe('a published copy at an address', () => {
  test('is sound, squeezed on the way or not, and led to its folder or not', async () => {
    expect(await foundOn((_, response) => response.end(WORDS))).toEqual([]);
    expect(
      await foundOn((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(WORDS))),
    ).toEqual([]);
    expect(
      await foundOn(({ url }, response) => {
        if (url === '/base/rules/') response.end(WORDS);
        else response.writeHead(308, { location: './' }).end();
      }),
    ).toEqual([]);
  });

  test('is asked for each file below its own address', async () => {
    const asked: (string | undefined)[] = [];
    const files = ['a.html', 'b/c.txt'].map((path) => digestFile(path, WORDS));
    await foundOn(({ url }, response) => {
      asked.push(url);
      response.end(WORDS);
    }, files);
    expect(asked.toSorted()).toEqual(['/base/a.html', '/base/b/c.txt']);
  });

  test.each<[string, RequestListener, readonly string[]]>([
    ['other words', (_, response) => response.end('No.'), CHANGED],
    [
      'a page for what is not found, as if it were there',
      (_, response) => response.writeHead(200).end('<!doctype html>Not found'),
      CHANGED,
    ],
    ['nothing', (_, response) => response.writeHead(404).end(), ['rules/index.html is missing.']],
    [
      'a fault',
      (_, response) => response.writeHead(500).end('<h1>Oops</h1>'),
      ['rules/index.html was answered with the status 500.'],
    ],
    ['words without an end', endless, CHANGED],
    [
      'a squeezed file that swells',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(SWOLLEN),
      CHANGED,
    ],
    [
      'what is not squeezed as it says',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
      ['rules/index.html could not be fetched (Z_DATA_ERROR).'],
    ],
    ['silence', () => undefined, ['rules/index.html did not come in time.']],
    [
      'a beginning and then silence',
      (_, response) => response.writeHead(200).write('The'),
      ['rules/index.html did not come in time.'],
    ],
    [
      'another site',
      (_, response) => response.writeHead(302, { location: 'http://evil.example/rules/' }).end(),
      ['rules/index.html leads to another site.'],
    ],
    [
      'no web',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      ['rules/index.html leads to another site.'],
    ],
    [
      'itself',
      ({ url }, response) => response.writeHead(302, { location: url }).end(),
      ['rules/index.html leads in a circle.'],
    ],
    [
      'half a word',
      (_, response) => response.writeHead(200, { 'content-length': '5000' }).end('The', () => response.destroy()),
      ['rules/index.html could not be fetched (UND_ERR_SOCKET).'],
    ],
    ['a broken line', (_, response) => response.destroy(), ['rules/index.html could not be fetched (UND_ERR_SOCKET).']],
  ])('where the server sends %s, that is said in a sentence', async (_name, answer, messages) => {
    expect(await foundOn(answer)).toEqual(messages);
  });

  test('is given up where file after file fails', async () => {
    const files = Array.from({ length: 500 }, (_, index) => digestFile(`${index}.html`, WORDS));
    let asked = 0;
    const messages = await foundOn((_, response) => {
      asked += 1;
      response.writeHead(503).end();
    }, files);
    expect(asked).toBeLessThan(30);
    expect(messages.at(-1)).toBe('20 files could not be had, so no more were asked for.');
  });

  test('is proven as far as it can be seen, and the closing sentence says how far', () => {
    const seen = { faults: [], rebuilt: 1, isSeenWhole: false, manifest: { files: [] } };
    expect(copyProofClosing(seen)).toBe(
      'PROVEN. The published copy is what the content here gives; a file that was added to it cannot be seen over the web.',
    );
    expect(copyProofClosing({ ...seen, rebuilt: undefined })).toMatch(
      /^NOT PROVEN\. .+ cannot be seen over the web\.$/,
    );
  });

  test('may lack what its host keeps to itself', async () => {
    expect(await foundOn((_, response) => response.writeHead(404).end(), [digestFile('_headers', WORDS)])).toEqual([]);
  });
});

function endless(_: Parameters<RequestListener>[0], response: Parameters<RequestListener>[1]): void {
  const more = () => {
    while (!response.destroyed && response.write(WORDS));
  };
  response.on('drain', more);
  more();
}
