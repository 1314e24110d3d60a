import type { Outline, OutlineNode } from '../outline.ts';
import type { PartName } from './motion.ts';
import { ordinal } from './ordinal.ts';

type Names = ReadonlyMap<OutlineNode, string>;

/** The name of each part of a text, by the numbers that its page prints. No two names are the same. */
export function nameParts({ top, nodes }: Outline): ReadonlyMap<OutlineNode, PartName> {
  const names = new Map<OutlineNode, string>();
  for (const node of nodes) names.set(node, nameOf(node, { names, siblings: node.parent?.children ?? top }));
  const shared = byName(nodes, names);
  const placed = new Map(
    nodes.map((node) => {
      const name = nameIn(node, names);
      return [node, (shared.get(name) ?? []).length > 1 ? name + inParent(node, names) : name];
    }),
  );
  const last = byName(nodes, placed);
  return new Map(
    nodes.map((node) => {
      const name = nameIn(node, placed);
      const same = last.get(name) ?? [];
      const which = same.length > 1 ? ` (the ${ordinal(same.indexOf(node) + 1)})` : '';
      return [node, { position: node.position, name: name + which }];
    }),
  );
}

function byName(nodes: readonly OutlineNode[], names: Names): ReadonlyMap<string, readonly OutlineNode[]> {
  const found = new Map<string, OutlineNode[]>();
  for (const node of nodes) {
    const name = nameIn(node, names);
    const same = found.get(name);
    if (same === undefined) found.set(name, [node]);
    else same.push(node);
  }
  return found;
}

function nameIn(node: OutlineNode, names: Names): string {
  return names.get(node) ?? '';
}

function inParent({ parent }: OutlineNode, names: Names): string {
  return parent === undefined ? '' : ` in ${nameIn(parent, names)}`;
}

interface Known {
  /** Of all parts that stand before this one. */
  readonly names: Names;
  readonly siblings: readonly OutlineNode[];
}

function nameOf(node: OutlineNode, known: Known): string {
  const { part } = node;
  switch (part.form) {
    case 'section':
      return part.number === ''
        ? `the part headed “${node.text}”${inParent(node, known.names)}`
        : `section ${part.number}`;
    case 'clause':
      return clauseName(node, known);
    case 'lead-in':
      return leadInName(node, known);
    case 'paragraph':
      return paragraphName(node, known);
    case 'quotation':
      return `${theOne('quotation', node, known)}${inParent(node, known.names)}`;
    default:
      return `${theOne('verbatim text', node, known)}${inParent(node, known.names)}`;
  }
}

function clauseName(node: OutlineNode, known: Known): string {
  const { part, parent } = node;
  if (part.form !== 'clause') return '';
  if (part.label !== undefined) return part.label;
  if (part.number.startsWith('(')) return `item ${part.number}${inParent(node, known.names)}`;
  if (part.number !== '') return `clause ${part.number}`;
  if (parent !== undefined) return `${theOne('clause without a number', node, known)}${inParent(node, known.names)}`;
  const loose = known.siblings.filter((sibling) => isLoose(sibling));
  return loose.length === 1 ? 'the preamble' : `the ${ordinal(loose.indexOf(node) + 1)} paragraph of the preamble`;
}

function isLoose({ part }: OutlineNode): boolean {
  return part.form === 'clause' && part.label === undefined && part.number === '';
}

function leadInName(node: OutlineNode, { names, siblings }: Known): string {
  const next = siblings[siblings.indexOf(node) + 1];
  const clause = next === undefined ? undefined : printed(next);
  if (clause !== undefined) return `the words before ${clause}`;
  const all = siblings.filter(({ part }) => part.form === 'lead-in');
  const which = all.length === 1 ? '' : `${ordinal(all.indexOf(node) + 1)} `;
  return `the ${which}introductory words${inParent(node, names)}`;
}

function printed({ part }: OutlineNode): string | undefined {
  if (part.form !== 'clause') return undefined;
  if (part.label !== undefined) return part.label;
  return part.number === '' || part.number.startsWith('(') ? undefined : `clause ${part.number}`;
}

function paragraphName(node: OutlineNode, { names, siblings }: Known): string {
  const { parent } = node;
  const ofParent = parent === undefined ? '' : ` of ${nameIn(parent, names)}`;
  const isLast = siblings.filter(({ part }) => part.form === 'paragraph').length === 1 && siblings.at(-1) === node;
  return isLast ? `the closing words${ofParent}` : `${theOne('later paragraph', node, { names, siblings })}${ofParent}`;
}

function theOne(noun: string, node: OutlineNode, { siblings }: Known): string {
  const all = siblings.filter(({ part }) => part.form === node.part.form);
  return all.length === 1 ? `the ${noun}` : `the ${ordinal(all.indexOf(node) + 1)} ${noun}`;
}
