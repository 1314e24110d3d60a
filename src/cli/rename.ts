import { type Constitution, type Document, documentWithId } from '../model/constitution.ts';
import { isId } from '../model/id.ts';
import { parseTarget } from '../model/target.ts';
import type { Drafting, Plan, Refusal } from '../scaffold/drafting.ts';
import {
  planBodyRename,
  planDocumentRename,
  planProvisionRename,
  planTermRename,
} from '../scaffold/rename/plan-rename.ts';
import { carryOut, DRY_RUN, readDrafting, sayingWhy } from './carry-out.ts';
import { CannotRun, type Command } from './command.ts';
import { bodyIds, documentIds, idFault } from './new/free-id.ts';
import { unknownDocument } from './read-edition-address.ts';

const USAGE = 'cartulary rename provision|document|body|term OLD NEW';

/** `cartulary rename`: gives something another id, and mends every citation of it. */
export const rename: Command = {
  name: 'rename',
  summary: 'Gives a provision, a document, a body or a term another id, and mends every citation of it.',
  usage: USAGE,
  operands: ['WHAT', 'OLD', 'NEW'],
  options: {
    dir: 'The folder that holds the content. Without it, this one.',
    on: 'The day for which to check, such as 2026-03-12.',
  },
  switches: DRY_RUN,
  run: (call, { writeOut }) =>
    sayingWhy(() => {
      const [what, from, to] = call.operands;
      if (what === undefined || from === undefined || to === undefined)
        throw new CannotRun(`Three words are needed: ${USAGE}.`);
      const planned = Object.hasOwn(PLANS, what) ? PLANS[what] : undefined;
      if (planned === undefined)
        throw new CannotRun(`“${what}” cannot be renamed: choose ${Object.keys(PLANS).join(', ')}.`);
      const drafting = readDrafting(call);
      const plan = planned(drafting, from, to);
      return carryOut({ call, drafting, plan, strictness: 'nothing-new' }, { writeOut });
    }),
};

type MakePlan = (drafting: Drafting, from: string, to: string) => Plan | Refusal;

const PLANS: Readonly<Record<string, MakePlan>> = {
  provision: renameProvision,
  document: (drafting, from, to) => {
    const document = findDocument(drafting.constitution, from);
    const others = documentIds(drafting.constitution).filter((id) => !document.formerIds.includes(id));
    refuseId(to, others);
    return planDocumentRename(drafting, document, { to });
  },
  body: (drafting, from, to) => {
    refuseUnknown(from, bodyIds(drafting.constitution), 'body');
    refuseId(to, bodyIds(drafting.constitution));
    return planBodyRename(drafting, { from, to });
  },
  term: (drafting, from, to) => {
    const ids = drafting.constitution.terms.map(({ id }) => id);
    refuseUnknown(from, ids, 'term');
    refuseId(to, ids);
    return planTermRename(drafting, { from, to });
  },
};

function renameProvision(drafting: Drafting, written: string, to: string): Plan | Refusal {
  const target = parseTarget(written);
  if (target?.to !== 'document' || target.provision === undefined)
    throw new CannotRun(`“${written}” is no provision: write rules#quorum, or rules@2#quorum.`);
  if (to.includes('#')) throw new CannotRun(`Write the new id alone, without the document: ${to.split('#').at(-1)}.`);
  if (!isId(to)) throw new CannotRun(`“${to}” cannot be an id: use lower-case letters, digits and single hyphens.`);
  const document = findDocument(drafting.constitution, target.document);
  return planProvisionRename(drafting, document, { from: target.provision, to, edition: target.edition });
}

function findDocument(constitution: Constitution, id: string): Document {
  const document = documentWithId(constitution, id);
  if (document === undefined) throw new CannotRun(unknownDocument(id, constitution));
  return document;
}

function refuseUnknown(id: string, ids: readonly string[], what: string): void {
  if (!ids.includes(id)) throw new CannotRun(`There is no ${what} “${id}”.`);
}

function refuseId(id: string, taken: readonly string[]): void {
  const fault = idFault(id, taken);
  if (fault !== undefined) throw new CannotRun(fault);
}
