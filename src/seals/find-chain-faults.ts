import { chainNameOf } from '../model/chain-of.ts';
import type { Constitution } from '../model/constitution.ts';
import type { Finding } from '../model/finding.ts';
import { namesOf } from '../model/names-of.ts';
import type { Seal, SealBook } from '../model/seal.ts';
import { brokenLink } from './chain.ts';
import { addsTo, type SealedDocument } from './sealed-documents.ts';
import { shortWords } from './short-words.ts';

const SEALS = 'content/seals.json';
const RESTORE = `Only the tool writes this file. Put \`${SEALS}\` back as it was on the main branch, then run \`cartulary seal\`, or \`cartulary correct\` for a correction.`;

/** Chains that were not written by the tool alone, or that do not go on from where they stood before the change. */
export function* findChainFaults(constitution: Constitution, sealed: readonly SealedDocument[]): Iterable<Finding> {
  const { seals, base } = constitution;
  if (seals === undefined) {
    if ([...(base?.seals?.chains.values() ?? [])].some((chain) => chain.length > 0)) yield fileGone();
    return;
  }
  const unsound = new Set<string>();
  for (const [name, chain] of seals.chains) {
    const fault = faultIn(name, chain, seals);
    if (fault === undefined) continue;
    unsound.add(name);
    yield fault;
  }
  for (const each of sealed) {
    yield* inPieces(each, seals);
    if (unsound.has(chainNameOf(seals, each.document) ?? '')) continue;
    if (addsTo(each.chain, each.held)) yield* outdatedTemplates(each, constitution);
    else yield rewritten(each, seals);
  }
}

function fileGone(): Finding {
  const place = { file: SEALS, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { place, absence: 'elsewhere', message: 'The file of the seals is gone.', help: RESTORE };
}

/** The first thing that is wrong with a chain by itself. */
function faultIn(name: string, chain: readonly Seal[], { source }: SealBook): Finding | undefined {
  const broken = brokenLink(chain);
  if (broken !== undefined) {
    const message = `Link ${chain.indexOf(broken) + 1} in the chain of “${name}” does not follow from those before it: it was edited.`;
    return { place: source.valueAt(`${broken.pointer}/link`), at: name, message, help: RESTORE };
  }
  for (const [index, seal] of chain.entries()) {
    const first = chain.slice(0, index).find(({ edition }) => edition === seal.edition);
    const fault = faultOf(seal, first);
    if (fault === undefined) continue;
    const [key, message] = fault;
    return { place: source.valueAt(`${seal.pointer}/${key}`), at: name, message, help: RESTORE };
  }
  return undefined;
}

/** What is wrong with a link, given the first of its edition. */
function faultOf(
  { edition, template, correction }: Seal,
  first: Seal | undefined,
): readonly [key: string, message: string] | undefined {
  if (correction === undefined && first === undefined) return undefined;
  if (correction === undefined) return ['edition', `Edition ${edition} is sealed twice, and no correction is named.`];
  if (first === undefined) return ['edition', `A correction stands before edition ${edition} was sealed at all.`];
  if (template === first.template) return undefined;
  return [
    'template',
    `A correction keeps the template by which edition ${edition} was judged, which is ${first.template}.`,
  ];
}

/** A document has one chain, under its id or a former one. */
function* inPieces({ document }: SealedDocument, { chains, source }: SealBook): Iterable<Finding> {
  const names = namesOf(document).filter((name) => (chains.get(name)?.length ?? 0) > 0);
  const [first, ...others] = names;
  for (const name of others) {
    const message = `“${shortWords(document.title)}” has two chains, under “${first ?? ''}” and under “${name}”.`;
    yield { place: source.keyAt(`/documents/${name}`), at: document.id, message, help: RESTORE };
  }
}

function rewritten({ document, chain, held }: SealedDocument, { chains, source }: SealBook): Finding {
  const at = document.id;
  const name = namesOf(document).find((one) => chains.has(one));
  const changed = held.findIndex(({ link }, index) => link !== chain[index]?.link);
  const link = chain[changed];
  if (link !== undefined) {
    const message = `Link ${changed + 1} in the chain of “${at}” is not the one that stood there before.`;
    return { place: source.valueAt(`${link.pointer}/link`), at, message, help: RESTORE };
  }
  const place = source.keyAt(name === undefined ? '/documents' : `/documents/${name}`);
  const lost = held.length - chain.length;
  const what = chain.length === 0 ? 'is gone' : `has lost its last ${lost === 1 ? 'link' : `${lost} links`}`;
  return { place, at, absence: 'within', message: `The chain of “${at}” ${what}.`, help: RESTORE };
}

/** A text that the change itself seals is judged by the template of today. */
function* outdatedTemplates(
  { document, chain, held }: SealedDocument,
  { kinds, base, seals }: Constitution,
): Iterable<Finding> {
  const kind = kinds.find(({ id }) => id === document.kind);
  if (base === undefined || kind === undefined || seals === undefined) return;
  for (const seal of chain.slice(held.length)) {
    if (seal.correction !== undefined || seal.template === kind.number) continue;
    const message = `Edition ${seal.edition} is sealed by template ${seal.template}, and today’s is ${kind.number}.`;
    yield { place: seals.source.valueAt(`${seal.pointer}/template`), at: document.id, message, help: RESTORE };
  }
}
