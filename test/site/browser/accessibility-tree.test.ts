import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE } from '../constitution-of.ts';
import { type ServedSite, servedSite, sharedSite } from './built-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await servedSite(await sharedSite(FIXTURE));
});
afterAll(() => site.close());

test('a screen reader is told what a text is, and each clause with its number', async () => {
  expect(await told('/documents/rules/', '.status')).toMatchInlineSnapshot(`
    "- paragraph:
      - strong: In force since 1 April 2025
    - paragraph:
      - text: Adopted by
      - link "the Meeting of the Friends":
        - /url: ../../bodies/friends-meeting/
      - link "at its meeting on 15 March 2025, minute 9":
        - /url: ../../decisions/agm-2025/
      - text: ". A text to follow it is proposed:"
      - link "edition 2":
        - /url: editions/2/
      - text: . See
      - link "what would change":
        - /url: redlines/1-2/
      - text: ."
  `);
  expect(await told('/documents/rules/', '.text .head > h2')).toMatchInlineSnapshot(`
    "- heading "Section 1 Meeting of the Friends" [level=2]:
      - link "Section 1":
        - /url: "#friends-meeting"
        - text: "1"
      - text: Meeting of the Friends"
  `);
  expect(await told('/documents/rules/', '#notice')).toMatchInlineSnapshot(`
    "- listitem:
      - link "Link to clause 1.2":
        - /url: "#notice"
        - text: "1.2"
      - paragraph:
        - text: The Meeting is held once a year. The secretary sends out the agenda
        - link "twenty-one days":
          - /url: ../../rules-at-a-glance/#rules.1.notice
        - text: before it."
  `);
});

test('a screen reader is told which words are deleted and which are inserted', async () => {
  expect(await told('/documents/rules/redlines/1-2/', '.row.changed')).toMatchInlineSnapshot(`
    "- link "2.2":
      - /url: ../../editions/2/#quorum
    - paragraph:
      - text: decides nothing unless
      - deletion: "[deleted: four ]"
      - insertion: "[inserted: five ]"
      - text: trustees are present;
    - paragraph: amended"
  `);
});

test('the example in the help on redlines is told in the same way', async () => {
  expect(await told('/help/redlines/', '.rows')).toMatchInlineSnapshot(`
    "- text: "2.1"
    - paragraph:
      - text: The Committee meets when
      - deletion: "[deleted: four ]"
      - insertion: "[inserted: five ]"
      - text: members are present.
    - paragraph: amended
    - text: "2.2"
    - paragraph:
      - deletion: "[deleted: Papers are sent by post. ]"
    - paragraph: deleted
    - deletion: "[was 2.3 ]"
    - text: "2.2"
    - paragraph: The chair keeps the minutes.
    - paragraph: renumbered
    - text: "2.3"
    - paragraph:
      - insertion: "[inserted: The minutes are published within ten days. ]"
    - paragraph: inserted"
  `);
});

/** What browsers tell of the first such part of a page. */
async function told(address: string, selector: string): Promise<string> {
  const page = await site.browser.newPage();
  await page.goto(site.address + address);
  const tree = await page.locator(selector).first().ariaSnapshot();
  await page.close();
  return tree;
}
