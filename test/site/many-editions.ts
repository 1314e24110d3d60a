import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXTURE } from './constitution-of.ts';

/** A copy of the fixture organisation in which the rules have five editions; whoever asks for it removes it. */
export function manyEditions(): { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'cartulary-editions-'));
  cpSync(FIXTURE, root, { recursive: true });
  const editions = join(root, 'content/documents/rules/editions');
  const second = readFileSync(join(editions, '2.md'), 'utf8');
  const drafts = [
    drafted(second, 3).replace('once a year', 'twice a year, in spring and in autumn'),
    drafted(second, 4)
      .replace('once a year', 'twice a year')
      .replace(
        '## Working groups',
        '## Visitors {#visitors}\n\nVisitors are welcome every day \\<b> & "night".\n\n## Working groups',
      ),
    drafted(second, 5)
      .replace('value: 5', 'value: 6')
      .replace('words: five', 'words: six')
      .replace('- Every [Friend](term:friend) may come to the Meeting and vote.\n', '')
      .replace('- answers to the Meeting, see [](#friends-meeting).\n', '- answers to the Meeting.\n'),
  ];
  for (const [index, text] of drafts.entries()) writeFileSync(join(editions, `${index + 3}.md`), text);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function drafted(text: string, number: number): string {
  return text
    .replace('edition: 2', `edition: ${number}`)
    .replace('status: proposed', 'status: draft')
    .replace(/comment-until: .*\n/, '')
    .replace(/note: .*/, `note: Draft ${number}.`);
}
