import type { BlockContent, Heading, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Phrasing } from '../model/phrasing.ts';
import { plainText } from '../model/phrasing.ts';
import type { Block, Clause, LeadIn, Paragraph, Quotation, Section, Verbatim } from '../model/provision.ts';
import { braces, withBraces } from './braces.ts';
import type { ClauseGroup } from './group-clauses.ts';
import { groupClauses } from './group-clauses.ts';
import { phrasingToMarkdown } from './phrasing-to-markdown.ts';

/**
 * The tree of a Markdown edition with the same provisions. Two things cannot be said in Markdown: a clause that belongs
 * to a section but stands after its sub-sections, and headings deeper than six levels.
 */
export function blocksToMarkdown(blocks: readonly Block[]): readonly RootContent[] {
  return groupClauses(blocks).flatMap((part, index, all): readonly RootContent[] => {
    switch (part.form) {
      case 'clauses':
        return asClauses(part, all[index - 1]?.form === 'lead-in');
      case 'section':
        return [heading(part), ...blocksToMarkdown(part.content)];
      case 'lead-in':
        return [leadIn(part, all[index + 1]?.form)];
      default:
        return [shown(part)];
    }
  });
}

/** A list where a lead-in stands before, or where a clause holds more than a paragraph; else paragraphs. */
function asClauses({ clauses }: ClauseGroup, isIntroduced: boolean): readonly RootContent[] {
  return !isIntroduced && clauses.every(isOneParagraph) ? clauses.flatMap(partsOf) : [list(clauses)];
}

function isOneParagraph({ content }: Clause): boolean {
  return content.length === 1 && content[0]?.form === 'paragraph';
}

function list(clauses: readonly Clause[]): List {
  return { type: 'list', ordered: false, spread: false, children: clauses.map(item) };
}

function item(clause: Clause): ListItem {
  const children = [...partsOf(clause)];
  return { type: 'listItem', spread: children.filter(({ type }) => type !== 'list').length > 1, children };
}

/** The label opens the first paragraph; what is noted closes the last one before the clause's own items. */
function partsOf(clause: Clause): readonly BlockContent[] {
  const opening = clause.content.findIndex((part) => part.form !== 'paragraph');
  const last = (opening === -1 ? clause.content.length : opening) - 1;
  const noted = braces(clause);
  const label = labelOf(clause);
  const parts = groupClauses(clause.content).map((part, index): BlockContent => {
    if (part.form === 'clauses') return list(part.clauses);
    if (part.form !== 'paragraph') return shown(part);
    const words = [...(index === 0 ? label : []), ...phrasingToMarkdown(part.words)];
    return paragraph(words, index === last ? noted : '');
  });
  return last >= 0 || (noted === '' && label.length === 0) ? parts : [paragraph(label, noted), ...parts];
}

function labelOf({ label }: Clause): readonly PhrasingContent[] {
  if (label === undefined) return [];
  const words = /\p{P}$/u.test(label) ? label : `${label}:`;
  return [
    { type: 'strong', children: [{ type: 'text', value: words }] },
    { type: 'text', value: ' ' },
  ];
}

function heading(section: Section): Heading {
  const noted = braces({ ...section, id: section.hasWrittenId ? section.id : undefined });
  return {
    type: 'heading',
    depth: depthOf(section),
    children: withBraces(phrasingToMarkdown(onOneLine(section.heading)), noted),
  };
}

/** A heading that goes on in a second line needs a form that few know. */
function onOneLine(words: readonly Phrasing[]): readonly Phrasing[] {
  return words.map((node): Phrasing => {
    if (node.type === 'break') return { type: 'text', value: ' ' };
    if (node.type === 'text') return { ...node, value: node.value.replaceAll('\n', ' ') };
    return 'children' in node ? { ...node, children: onOneLine(node.children) } : node;
  });
}

function depthOf({ level }: Section): Heading['depth'] {
  const depths: readonly Heading['depth'][] = [1, 2, 3, 4, 5, 6];
  return depths.find((depth) => depth === level) ?? 6;
}

function leadIn({ id, marks, words }: LeadIn, next: string | undefined): BlockContent {
  const isSeen = next === 'clauses' && /:\s*$/.test(plainText(words));
  return paragraph(phrasingToMarkdown(words), braces({ id, isLeadIn: !isSeen, marks }));
}

function shown(part: Quotation | Verbatim | Paragraph): BlockContent {
  if (part.form === 'verbatim') return { type: 'code', value: part.value };
  if (part.form === 'quotation') return { type: 'blockquote', children: part.content.map(shown) };
  return paragraph(phrasingToMarkdown(part.words), '');
}

function paragraph(words: readonly PhrasingContent[], noted: string): BlockContent {
  return { type: 'paragraph', children: withBraces(words, noted) };
}
