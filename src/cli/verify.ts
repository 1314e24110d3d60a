import type { Verdict } from '../gate/judge.ts';
import { type CheckOptions, checkFolder } from '../pipeline/check-folder.ts';
import { printable } from '../reports/printable.ts';
import { type VerifiedDocument, verifyDocuments } from '../seals/verify-documents.ts';
import { type Call, CannotRun, type Command, type Surroundings } from './command.ts';
import { describeVerified } from './describe-verified.ts';
import { faultLines } from './fault-lines.ts';
import { BASE_OPTIONS, readBase } from './read-base.ts';
import { checkReceipt, readReceipts } from './receipts.ts';
import { verifySite } from './verify-site.ts';

/** `cartulary verify`: proves that adopted texts are the sealed ones, or that a published copy is what the content gives. */
export const verify: Command = {
  name: 'verify',
  summary:
    'Recomputes all seals, and says whether each adopted text is the one that was sealed; or proves a published site.',
  usage: 'cartulary verify [DIR]',
  options: {
    ...BASE_OPTIONS,
    receipt:
      'A receipt that somebody noted earlier, DOCUMENT=LINK; several with commas. Proves that it is still there.',
    on: 'The day for which to read the content, such as 2026-03-12.',
    site: 'The address or the folder of a published copy. Proves that it is whole, and is what the content here gives.',
    format: 'With --site, how to answer: text, or json for programs. Without it, text.',
  },
  run(call, surroundings) {
    const { site, format } = call.options;
    if (site !== undefined) return verifySite(site, call, surroundings);
    if (format !== undefined) throw new CannotRun('Give --format with --site: seals are told in text alone.');
    return verifySeals(call, surroundings);
  },
};

function verifySeals(call: Call, surroundings: Surroundings): number {
  const receipts = readReceipts(call.options['receipt']);
  const base = readBase(call, surroundings);
  const verdict = checkFolder({ root: call.root, on: call.on, base });
  const verified = verifyDocuments(verdict.loaded);
  const checked = receipts.map((receipt) => checkReceipt(receipt, verified));
  const faults = sealFaults(verdict);
  const isSound = faults.length === 0 && verified.every(isProven) && checked.every(({ isThere }) => isThere);
  surroundings.writeOut(
    [
      ...verified.map(describeVerified),
      ...checked.map(({ sentence }) => sentence),
      ...(base === undefined || !isSound ? [] : [sinceSentence(base, call.options['since'])]),
      faults.length === 0 ? '' : `\nThese faults stand:\n${faultLines(faults).trimEnd()}`,
      `\n${closing(verified, isSound)}`,
    ]
      .filter((line) => line !== '')
      .join('\n')
      .concat('\n'),
  );
  return isSound ? 0 : 1;
}

/** Whatever keeps the seals from being proven: faults of seals and of their file, and files that nobody could read. */
function sealFaults({ diagnostics, looked }: Verdict): Verdict['diagnostics'] {
  const own = diagnostics.filter(
    ({ rule, severity, place }) =>
      severity === 'error' && (rule.startsWith('seal-') || place.file === 'content/seals.json'),
  );
  return looked.waiting === 0 ? own : diagnostics.filter(({ severity }) => severity === 'error');
}

function isProven({ isChainSound, editions }: VerifiedDocument): boolean {
  return isChainSound && editions.every(({ state }) => state === 'as-sealed');
}

function sinceSentence({ seals }: NonNullable<CheckOptions['base']>, since: string | undefined): string {
  const then = since === undefined ? 'the text before' : `“${printable(since)}”`;
  const links = [...(seals?.chains.values() ?? [])].flat().length;
  if (links === 0) return `At ${then} nothing was sealed yet.`;
  return `Since ${then} nothing was cut off or rewritten: every link of that time is still there.`;
}

function closing(verified: readonly VerifiedDocument[], isSound: boolean): string {
  const texts = verified.flatMap(({ editions }) => editions).length;
  if (!isSound) return 'NOT SOUND. What is said above has to be mended.';
  if (texts === 0) return 'SOUND. Nothing is adopted, so nothing is sealed.';
  return `SOUND. ${texts === 1 ? 'The one adopted text is' : `All ${texts} adopted texts are`} as sealed.`;
}
