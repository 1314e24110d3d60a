import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/model/addresses.ts';
import { provisionsIn } from '../../src/model/provision.ts';
import { addresses } from '../../src/site/addresses.ts';
import { anchorsOf } from '../../src/site/page-models/anchors.ts';
import { chartKey } from '../../src/site/page-models/chart-key.ts';
import { editionPage } from '../../src/site/page-models/edition-page.ts';
import { frameOf } from '../../src/site/page-models/frame.ts';
import { glancePage } from '../../src/site/page-models/glance-page.ts';
import { homePage } from '../../src/site/page-models/home-page.ts';
import { provisionRedirects } from '../../src/site/page-models/redirects.ts';
import { sitemap } from '../../src/site/page-models/sitemap.ts';
import type { StructureEntry } from '../../src/site/page-models/structure-page.ts';
import { structureEntries, structurePage } from '../../src/site/page-models/structure-page.ts';
import { waiversInUse } from '../../src/site/page-models/waivers.ts';
import { layOutChart } from '../../src/site/structure-chart/lay-out-chart.ts';
import { edition } from '../organisation-in.ts';
import { constitutionIn, constitutionOf, editionIn, FIXTURE } from './constitution-of.ts';

const fixture = constitutionIn(FIXTURE, '2026-06-01');

describe('Every provision has a place of its own on the page', () => {
  test('its id, or a fragment that no id can be', () => {
    const body = '## Plots {#plots}\n\nOne. {#clause-one}\n\nTwo.\n\n- three\n- four {#four}\n';
    const { edition: text } = editionIn(constitutionOf({ 'content/documents/rules/editions/1.md': edition(body) }), 1);
    expect([...anchorsOf(text).values()]).toEqual(['plots', 'clause-one', 'clause-1.2', 'clause-1.3', 'four']);
  });

  test('no two are equal, in any text of the fixture', () => {
    for (const text of fixture.documents.flatMap(({ editions }) => editions)) {
      const anchors = [...anchorsOf(text).values()];
      expect(new Set(anchors).size).toBe(anchors.length);
      expect(anchors).toHaveLength(provisionsIn(text.content).length);
    }
  });
});

describe('The structure chart', () => {
  test('has a box for each body, and an arrow for each way in which one stands to another', async () => {
    const chart = await layOutChart(fixture.bodies);
    expect(chart.boxes.map(({ body }) => body)).toEqual(fixture.bodies.map(({ id }) => id));
    const written = fixture.bodies.flatMap(({ id, reportsTo, scrutinises, commissions }) => [
      ...reportsTo.map((other) => `${id} reports to ${other}`),
      ...scrutinises.map((other) => `${id} scrutinises ${other}`),
      ...commissions.map((other) => `${id} commissions ${other}`),
    ]);
    expect(chart.arrows.map(({ from, relation, to }) => `${from} ${relation} ${to}`)).toEqual(written);
    expect(chart.arrows.every(({ path, head }) => path.startsWith('M') && head !== '')).toBe(true);
  });

  test('says in words what it draws', async () => {
    const chart = await layOutChart(fixture.bodies);
    const entries = [...all(structureEntries(fixture.bodies, (to) => to))];
    const told = entries.flatMap(({ id, relations }) =>
      relations.flatMap(({ words, bodies }) => bodies.map(({ href }) => `${id} ${words} ${href.split('/')[2]}`)),
    );
    expect(entries.map(({ id }) => id).toSorted()).toEqual(chart.boxes.map(({ body }) => body).toSorted());
    expect(told.toSorted()).toEqual(
      chart.arrows.map(({ from, relation, to }) => `${from} ${relation} ${to}`).toSorted(),
    );
  });

  test('says the same in a table, each arrow once', () => {
    const { rows } = structurePage(fixture);
    const told = rows.flatMap(({ body, words, bodies }) => bodies.map(({ text }) => `${body.text} ${words} ${text}`));
    const name = (id: string) => fixture.bodies.find((body) => body.id === id)?.name ?? id;
    const written = fixture.bodies.flatMap((body) => [
      ...body.reportsTo.map((other) => `${body.name} reports to ${name(other)}`),
      ...body.scrutinises.map((other) => `${body.name} scrutinises ${name(other)}`),
      ...body.commissions.map((other) => `${body.name} commissions ${name(other)}`),
    ]);
    expect(told.toSorted()).toEqual(written.toSorted());
    expect(told.length).toBeGreaterThan(1);
  });

  test('has a key in words for what it draws, and for nothing else', async () => {
    const { boxes, arrows } = await layOutChart(fixture.bodies);
    const [box] = boxes;
    const [arrow] = arrows;
    if (box === undefined || arrow === undefined) throw new Error('The fixture has no chart.');
    expect(chartKey({ boxes: [box], arrows: [] })).toBe('');
    expect(
      chartKey({
        boxes: [{ ...box, isIllustrative: true }],
        arrows: (['commissions', 'reports to', 'scrutinises'] as const).map((relation) => ({ ...arrow, relation })),
      }),
    ).toBe(
      'A solid arrow says “reports to”, a dashed one “scrutinises” and a dotted one “commissions”. A dashed box is an illustration.',
    );
  });

  test('is the same each time it is drawn', async () => {
    expect(await layOutChart(fixture.bodies)).toEqual(await layOutChart(fixture.bodies));
  });

  test('shows bodies that report to each other in a circle', () => {
    const [body] = fixture.bodies;
    if (body === undefined) throw new Error('The fixture has no body.');
    const pair = [
      { ...body, id: 'a', reportsTo: ['b'] },
      { ...body, id: 'b', reportsTo: ['a'] },
    ];
    expect([...all(structureEntries(pair, (to) => to))].map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('A permanent address leads on', () => {
  const adopted = (number: number, more: string, body: string) =>
    `---\ndocument: rules\nedition: ${number}\nstatus: adopted\nadoption: {not-recorded: lost}\ncommencement: ${2019 + number}-01-01\nchange: substantive\nnote: A.\n${more}---\n${body}`;
  const constitution = constitutionOf({
    'content/documents/rules/editions/1.md': adopted(1, '', '## Plots {#plots}\n\nOne. {#one}\n'),
    'content/documents/rules/editions/2.md': adopted(2, 'removed: [{id: one}]\n', '## Plots {#plots}\n\nTwo. {#two}\n'),
  });

  test('to the text in force where the provision stands there, else to the last that held it', () => {
    expect(provisionRedirects(constitution).map(({ provision, to }) => [provision, to])).toEqual([
      ['plots', '/documents/rules/#plots'],
      ['one', '/documents/rules/editions/1/#one'],
      ['two', '/documents/rules/#two'],
    ]);
  });

  test('search engines know the text in force alone', () => {
    const { document } = editionIn(constitution, 2);
    const pages = document.editions.map((text) => editionPage(constitution, document, text).head);
    expect(pages.map((head) => frameOf(constitution, head, 1).isIndexed)).toEqual([false, true]);
    expect(pages.map((head) => frameOf(constitution, head, 1).canonicalUrl)).toEqual([
      'https://mill-lane.example/documents/rules/editions/1/',
      'https://mill-lane.example/documents/rules/',
    ]);
    expect(sitemap(constitution, []).filter(({ url }) => url.includes('/editions/'))).toEqual([]);
  });
});

describe('A page shows what belongs together', () => {
  test('the provision that is cited says by whom', () => {
    const body = '## Plots {#plots}\n\nOne. {#one}\n\nSee [](#one) and [again](#one).\n';
    const constitution = constitutionOf({ 'content/documents/rules/editions/1.md': edition(body) });
    const { document, edition: text } = editionIn(constitution, 1);
    const page = JSON.stringify(editionPage(constitution, document, text).text);
    expect(page).toContain('"citedBy":[{"text":"section 1 (Plots)","href":"#plots"}]');
  });

  test('binding numbers stand at a glance with their sentence, those of drafts apart', () => {
    const head = 'numbers:\n  quorum: {value: 3, unit: members, words: three}\n';
    const body = 'All is well. Nothing is decided unless {quorum} members are there; they are counted. {#quorum}\n';
    const page = glancePage(constitutionOf({ 'content/documents/rules/editions/1.md': edition(body, head) }));
    expect(page.inForce).toEqual([]);
    expect(page.undecided.map(({ entries }) => entries.map(({ words, sentence }) => [words, sentence]))).toEqual([
      [['three', 'Nothing is decided unless three members are there']],
    ]);
  });

  test('a waiver names the provision at which a check is set aside', () => {
    const constitution = constitutionOf({
      'content/documents/rules/editions/1.md': edition('## Plots {#plots}\n\nTBC {#one}\n'),
      'content/waivers.yml':
        '- {rule: placeholder, at: "rules@1#one", reason: It stands in the source., until: 2026-12-31}\n',
    });
    expect(waiversInUse(constitution, (to) => to).map(({ place }) => place)).toEqual([
      { text: 'Rules of the Society, edition 1, clause 1.1', href: '/documents/rules/editions/1/#one' },
    ]);
  });

  test('each page marks the list to which it belongs, and home marks none', () => {
    const marked = (address: Address) =>
      frameOf(constitutionOf({}), { address, title: 'T', description: 'D' }, 1)
        .navigation.filter(({ isHere }) => isHere)
        .map(({ text }) => text);
    expect(
      [
        addresses.home,
        addresses.document('rules'),
        addresses.kind('rules'),
        addresses.whole,
        addresses.onDate('2024-04-01'),
        addresses.corrections,
      ].map(marked),
    ).toEqual([[], ['Documents'], ['Documents'], ['Documents'], ['Changes'], ['Changes']]);
  });

  test('a home page without a statement of purpose has the rest', () => {
    const page = homePage(constitutionOf({}));
    expect(page.purpose).toBeUndefined();
    expect(page.overview).toEqual({
      inForce: [],
      allDocuments: { text: 'The one document', href: 'documents/' },
      changes: [
        {
          edition: { text: 'Rules of the Society, edition 1', href: 'documents/rules/editions/1/' },
          standing: 'draft',
          status: 'Draft',
          note: undefined,
          isIllustrative: false,
          redline: undefined,
        },
      ],
      deciders: [],
    });
  });
});

function* all(entries: readonly StructureEntry[]): Iterable<StructureEntry> {
  for (const entry of entries) {
    yield entry;
    yield* all(entry.below);
  }
}
