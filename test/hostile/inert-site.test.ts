import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { readTags } from '../../src/site/html/read-tags.ts';
import { edition, type Files } from '../organisation-in.ts';
import { constitutionOf } from '../site/constitution-of.ts';
import { INERT } from './inert-texts.ts';

const TITLE = '</title><script>alert(1)</script></textarea>-->]]>{{x}}"\'';
const scratch = mkdtempSync(join(tmpdir(), 'cartulary-inert-'));
const folder = join(scratch, 'site');

/** Every text that the gate lets through though it looks like code, each as a document of its own. */
const ORGANISATION: Files = Object.fromEntries(
  INERT.flatMap(([, body], index): readonly [string, string][] => [
    [
      `content/documents/text-${index + 1}/document.yml`,
      `kind: rules\ntitle: ${JSON.stringify(`${TITLE} ${index + 1}`)}\n`,
    ],
    [
      `content/documents/text-${index + 1}/editions/1.md`,
      edition(`## Plots {#plots}\n\n${body}\n`, `note: ${JSON.stringify(TITLE)}\n`).replace(
        'rules',
        `text-${index + 1}`,
      ),
    ],
  ]),
);

beforeAll(async () => {
  await buildSite({ constitution: constitutionOf(ORGANISATION), root: scratch, out: folder });
}, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });
const pages = () => files().filter((path) => path.endsWith('.html') && /text-\d+/.test(path));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('H060–H104 H175–H197 texts that look like code, in a site', () => {
  test('each has its page', () => {
    const ids = INERT.map((_text, index) => `text-${index + 1}`);
    expect(ids.filter((id) => !pages().includes(join('documents', id, 'index.html')))).toEqual([]);
  });

  test('nothing in any page runs, or leads anywhere but to the web and the site itself', () => {
    const found = pages().flatMap((page) =>
      [...readTags(read(page))].flatMap(({ name, attributes }) => {
        const [source, href] = [attributes.get('src') ?? '', attributes.get('href') ?? ''];
        return [
          ...(['iframe', 'object', 'embed', 'base', 'style', 'template'].includes(name) ? [`${page} ${name}`] : []),
          ...(name === 'script' && !/^\.{0,2}[\w./-]*\/assets\/[\w.-]+\.js$/.test(source)
            ? [`${page} script ${source}`]
            : []),
          ...[...attributes.keys()].filter((key) => /^on|^style$|^srcdoc$/.test(key)).map((key) => `${page} ${key}`),
          ...(/^[a-z]+:|^\/\//i.test(source) ? [`${page} src ${source}`] : []),
          ...(/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href) && !/^(?:https:\/\/|mailto:)/.test(href)
            ? [`${page} href ${href}`]
            : []),
        ];
      }),
    );
    expect(found).toEqual([]);
  });

  test('words from right to left are set so, block by block, and no other page says anything about it', () => {
    const turned = pages().filter((page) => read(page).includes(' dir='));
    const [one = ''] = turned.filter((page) => /^documents[/\\]text-\d+[/\\]index\.html$/.test(page));
    expect(new Set(turned.map((page) => page.split(/[/\\]/)[1]))).toEqual(new Set([one.split(/[/\\]/)[1]]));
    expect([...read(one).matchAll(/<(\w+)[^<]* dir="(\w+)"[^>]*>([^<]*)/g)].map((found) => found.slice(1))).toEqual([
      ['p', 'auto', 'הוועד נפגש פעם בשנה.'],
      ['span', 'auto', 'סמכויות'],
      ['p', 'auto', 'והוא:'],
      ['p', 'auto', 'רשאי (2026);'],
    ]);
  });

  test('each page is HTML without a fault in its form', async () => {
    const rules = {
      'close-order': 'error',
      'element-permitted-content': 'error',
      'no-dup-id': 'error',
      'no-raw-characters': 'off',
    };
    const validator = new HtmlValidate(new FileSystemConfigLoader([], { root: true, rules } as never));
    const faults: string[] = [];
    for (const page of pages().filter((path) => /^documents[/\\]text-\d+[/\\]index\.html$/.test(path))) {
      const { results } = await validator.validateString(read(page));
      faults.push(...results.flatMap(({ messages }) => messages.map(({ message }) => `${page} ${message}`)));
    }
    expect(faults).toEqual([]);
  });

  test('H185 H187 each feed and the map of the site is XML without a fault in its form', async () => {
    const { validateXML } = await import('xmllint-wasm');
    const xml = files().filter((path) => path.endsWith('.xml'));
    const { errors } = await validateXML({
      schema: [],
      xml: xml.map((path) => ({ fileName: path.replace(/\W/g, '-'), contents: read(path) })),
    });
    expect([xml.length > 0, errors.map(({ message }) => message)]).toEqual([true, []]);
  });

  test('H186 every file of data is JSON', () => {
    const json = files().filter((path) => path.endsWith('.json'));
    for (const path of json) expect(() => JSON.parse(read(path))).not.toThrow();
    expect(json.length).toBeGreaterThan(INERT.length - 1);
  });

  test('H191 no file gives orders to a host but the one that is always the same', () => {
    expect(files().filter((path) => /(?:^|[/\\])(?:_headers|_redirects|\.htaccess|CNAME)$/.test(path))).toEqual([
      '_headers',
    ]);
    expect(read('_headers').match(/^\S.*|^ {2}[A-Z][A-Za-z-]+: /gm)).toEqual([
      '/*',
      '  Content-Security-Policy: ',
      '  Permissions-Policy: ',
      '  Referrer-Policy: ',
      '  X-Content-Type-Options: ',
    ]);
  });
});
