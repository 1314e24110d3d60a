import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { provisionsIn } from '../../src/model/provision.ts';
import { searchIndexFiles } from '../../src/site/search/search-index-files.ts';
import type { SearchRecord } from '../../src/site/search/search-record.ts';
import { searchRecords } from '../../src/site/search/search-records.ts';
import { vocabulary } from '../../src/site/search/vocabulary.ts';
import { EDITION, edition } from '../organisation-in.ts';
import { constitutionIn, constitutionOf, FIXTURE } from './constitution-of.ts';

const fixture = constitutionIn(FIXTURE);
const records = searchRecords(fixture);
const at = (url: string, all: readonly SearchRecord[] = records) => all.find((record) => record.url === url);

describe('The records of search', () => {
  it('are one for each provision of each edition, and one for each edition, term, body and decision', () => {
    const editions = fixture.documents.flatMap(({ editions }) => editions);
    const provisions = editions.flatMap(({ content }) => provisionsIn(content));
    const others = fixture.terms.length + fixture.bodies.length + fixture.decisions.length;
    expect(records.length).toBe(provisions.length + editions.length + others);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('hold a clause with its number, its heading, what introduces it, and what it is on the day', () => {
    expect(at('documents/rules/editions/2/#quorum')).toEqual({
      url: 'documents/rules/editions/2/#quorum',
      content: 'decides nothing unless five trustees are present;',
      words: {
        document: 'Rules of the Trust',
        mark: 'clause 2.2',
        heading: 'The Board',
        numbers: 'quorum',
        under: 'The Board:',
      },
      filters: {
        form: 'clause',
        scope: 'open',
        kind: 'rules',
        document: 'rules',
        body: 'friends-meeting',
        standing: 'proposed',
        status: 'Proposed',
      },
    });
  });

  it('lead to the page of the document where its text is in force, and to that of the edition where it is not', () => {
    const ways = records.filter(({ url }) => url.endsWith('#quorum')).map(({ url, filters }) => [url, filters.scope]);
    expect(ways).toEqual([
      ['documents/rules/#quorum', 'now'],
      ['documents/rules/editions/2/#quorum', 'open'],
    ]);
  });

  it('hold a term with its other names, and the names not to use apart', () => {
    expect(at('terms/#friend')).toEqual({
      url: 'terms/#friend',
      content: 'A person who pays the yearly subscription of the Trust.',
      words: { term: 'Friend\nFriend of the mill', not: 'subscriber' },
      filters: { form: 'term', scope: 'now', kind: '.term' },
    });
  });

  it('tell a clause inside another with the words of both, each once', () => {
    const constitution = constitutionOf({
      [EDITION]: edition(
        '## Plots {#plots}\n\n- A holder may: {#may}\n  - keep hens; {#hens}\n  - keep bees.\n\n> Quoted words.\n',
      ),
    });
    const all = searchRecords(constitution);
    const hens = at('documents/rules/editions/1/#hens', all);
    expect([hens?.content, hens?.words.under]).toEqual(['keep hens;', 'A holder may:']);
    expect(at('documents/rules/editions/1/#may', all)?.content).toBe('A holder may:');
    expect(at('documents/rules/editions/1/#plots', all)?.content).toBe('Plots Quoted words.');
  });

  it('keep markup as the words that it is', () => {
    const constitution = constitutionOf({
      [EDITION]: edition('## Plots {#plots}\n\n- Write \\<img src=x onerror=alert(1)> or `__proto__`. {#odd}\n'),
    });
    expect(at('documents/rules/editions/1/#odd', searchRecords(constitution))?.content).toBe(
      'Write <img src=x onerror=alert(1)> or __proto__.',
    );
  });
});

describe('The words of the texts', () => {
  const words = (content: string) => {
    const record = { url: '', content, words: {}, filters: { form: 'clause', scope: 'now', kind: 'rules' } } as const;
    return [...vocabulary([record])].filter(([, some]) => some.length > 0);
  };

  it('stand by their length, the most frequent first, without figures, accents and marks', () => {
    expect(words('Quorum, notice; NOTICE: café’s 21 a of vice-chair')).toEqual([
      [4, ['cafe', 'vice']],
      [5, ['chair']],
      [6, ['notice', 'quorum']],
    ]);
  });

  it('leave out what nobody types', () => {
    expect(words(`${'a'.repeat(100_000)} __proto__ constructor`)).toEqual([
      [5, ['proto']],
      [11, ['constructor']],
    ]);
  });
});

describe('The index', () => {
  it('has the same bytes for the same content', async () => {
    const [one, other] = [await digest(), await digest()];
    expect(one).toEqual(other);
    expect(one.map(([path]) => path.replace(/[0-9a-f]{7,}/, '*').replace(/\d+\.txt/, '*'))).toContain('words/*');
  });

  it('can be made several times at once', async () => {
    const [one, other] = await Promise.all([digest(), digest()]);
    expect(one).toEqual(other);
  });

  it('can be made of a constitution without anything in it', async () => {
    const constitution = constitutionOf({ [EDITION]: undefined, 'content/documents/rules/document.yml': undefined });
    const files = await searchIndexFiles(constitution);
    expect(files.get('words/6.txt')).toEqual(Buffer.from(''));
  });
});

async function digest(): Promise<readonly (readonly [string, string])[]> {
  const files = await searchIndexFiles(fixture);
  return [...files].map(([path, content]) => [path, createHash('sha256').update(content).digest('hex')]);
}
