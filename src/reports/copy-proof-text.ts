import type { BuildManifest } from '../model/build-manifest.ts';
import { type CopyProof, isProven } from '../model/copy-proof.ts';
import { count } from './count.ts';
import { printable } from './printable.ts';

const MOST_NAMED = 20;

/** What a published copy was found to be, in sentences, a line each. */
export function copyProofText(proof: CopyProof): string {
  return [
    origin(proof),
    ...commitSentences(proof),
    soundSentence(proof),
    ...unservedSentence(proof),
    ...pdfSentence(proof),
    contentSentence(proof),
    ...faultLines(proof),
    '',
  ]
    .map(printable)
    .join('\n');
}

interface Listed {
  readonly manifest: Pick<BuildManifest, 'files'>;
}

/** The verdict in one sentence. */
export function copyProofClosing(proof: Pick<CopyProof, 'faults' | 'isSeenWhole' | 'rebuilt'> & Listed): string {
  const unseen = proof.isSeenWhole ? '' : '; a file that was added to it cannot be seen over the web';
  const apart = pdfsIn(proof) === 0 ? '' : ', PDFs apart';
  if (isProven(proof)) return `PROVEN. The published copy is what the content here gives${apart}${unseen}.`;
  return `NOT PROVEN. What is said above has to be looked into${unseen}.`;
}

function origin({ site, manifest: { software, day, preview, commit } }: CopyProof): string {
  const what = preview === null ? 'the site' : `a preview of “${preview}”`;
  const from = commit === null ? 'It names no commit.' : `It names the commit ${commit}.`;
  return `The copy at ${site} says that it is ${what} for ${day}, built by ${software.name} ${software.version}. ${from}`;
}

function commitSentences({ manifest, here }: CopyProof): readonly string[] {
  const changed = 'was built from content that differs from that commit.';
  return [
    ...(manifest.changed === true ? [`It ${changed}`] : []),
    ...(manifest.commit === here.commit ? [] : [`Here ${commitHere(here)}, so the texts may differ for that reason.`]),
    ...(here.changed === true ? ['The content here has changes that no commit holds.'] : []),
    ...(manifest.software.version === here.version
      ? []
      : [`The version here is ${here.version}, so pages may differ for that reason.`]),
  ];
}

function commitHere({ commit }: CopyProof['here']): string {
  return commit === null ? 'git keeps no content' : `the commit ${commit} is checked out`;
}

function soundSentence({ manifest: { files }, sound, unserved }: CopyProof): string {
  const all = files.length - unserved.length;
  if (sound === all) return `All ${count(all, 'file')} are as its manifest lists them.`;
  return `Of ${count(all, 'file')}, ${sound} ${sound === 1 ? 'is' : 'are'} as its manifest lists them.`;
}

function unservedSentence({ unserved }: CopyProof): readonly string[] {
  return unserved.length === 0 ? [] : [`Its host keeps ${unserved.join(' and ')} to itself, as it may.`];
}

function pdfSentence(proof: CopyProof): readonly string[] {
  const pdfs = pdfsIn(proof);
  if (pdfs === 0) return [];
  return [
    `${count(pdfs, 'PDF')}: what they say cannot be compared with the content, since no two printings are alike.`,
  ];
}

function pdfsIn({ manifest: { files } }: Listed): number {
  return files.filter(({ path }) => path.endsWith('.pdf')).length;
}

function contentSentence(proof: CopyProof): string {
  const { rebuilt, faults } = proof;
  const { day } = proof.manifest;
  if (rebuilt === undefined)
    return `The content here does not pass the gate for ${day}, so there is nothing to compare. Run “cartulary check”.`;
  const differing = faults.filter(({ fault }) => OF_CONTENT.has(fault)).length;
  if (differing === 0) {
    const opening = pdfsIn(proof) === 0 ? 'The' : 'Apart from what PDFs say, the';
    return `${opening} content here gives the same ${count(rebuilt, 'file')}.`;
  }
  return `The content here gives ${count(rebuilt, 'file')}, and they differ from the copy’s.`;
}

const OF_CONTENT: ReadonlySet<string> = new Set(['other-than-content', 'not-in-content', 'unpublished']);

function faultLines({ faults }: CopyProof): readonly string[] {
  if (faults.length === 0) return [];
  const more = faults.length - MOST_NAMED;
  return [
    '',
    'These faults stand:',
    ...faults.slice(0, MOST_NAMED).map(({ message }) => `  ${message}`),
    ...(more > 0 ? [`  … and ${more} more; --format json names them all.`] : []),
  ];
}
