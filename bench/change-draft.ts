import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A draft of the generated content, which has no seal to break; there from four documents on. */
const DRAFT = 'content/documents/charter-3/editions/1.md';
const CLAUSE = /^.* \{#purpose-a\}$/m;

/** Gives a clause of the generated organisation at `root` other words. */
export function changeDraft(root: string, words: string): void {
  const path = join(root, DRAFT);
  writeFileSync(path, readFileSync(path, 'utf8').replace(CLAUSE, `${words} {#purpose-a}`));
}

/** Gives the clause new words each time that it is called. */
export function changingDraft(root: string): () => void {
  let changes = 0;
  return () => {
    changes += 1;
    changeDraft(root, `The chair reports to the meeting in writing for the ${changes}. time.`);
  };
}
