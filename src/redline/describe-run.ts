import type { RedlinePart } from '../model/redline.ts';
import type { ChangeRun } from './change-runs.ts';
import { describeRow } from './describe-row.ts';
import type { Elsewhere } from './find-elsewhere.ts';
import { namesOfParts } from './name-part.ts';

/** What happened to a run of parts, in a plain sentence or two. Empty where nothing did. */
export function describeRun(run: ChangeRun): string {
  const [first] = run.members;
  if (first === undefined) return '';
  const { fate } = first.row;
  if (fate === 'deleted') return deletion(run);
  if (fate === 'inserted') return insertion(run);
  return `${alone(run) ?? together(run)}${followers(run)}`;
}

function alone({ members }: ChangeRun): string | undefined {
  const [first, ...others] = members;
  return others.length === 0 && first !== undefined ? describeRow(first.row) : undefined;
}

function together({ members }: ChangeRun): string {
  const [now, was] = [capital(namesOn(members, 'after')), namesOn(members, 'before')];
  if (members[0]?.row.fate !== 'moved') return `${now} were ${was}.`;
  return `${now} were moved${namesOn(members, 'after') === was ? '' : `; they were ${was}`}.`;
}

function followers({ members, isFollowed }: ChangeRun): string {
  if (!isFollowed || members.some(({ row }) => row.fate === 'amended')) return '';
  return members.length === 1 ? ' The numbers inside it follow.' : ' The numbers inside them follow.';
}

function deletion(run: ChangeRun): string {
  const isOne = run.members.length === 1;
  const names = `${capital(namesOn(run.members, 'before'))} of the earlier text${withInside(run)}`;
  const [first] = run.elsewhere ?? [];
  if (first === undefined) return `${names} ${isOne ? 'is' : 'are'} deleted.`;
  if (first.how === 'moved') return `${names} moved to ${first.text}${as(run.elsewhere)}.`;
  const where = run.elsewhere?.every(({ part }) => part !== undefined)
    ? `${elsewhereNames(run.elsewhere)} of ${first.text}`
    : first.text;
  if (first.how === 'joined')
    return `${names} ${isOne ? 'is deleted; it goes' : 'are deleted; they go'} on in ${where}.`;
  return `${names} ${isOne ? 'is' : 'are'} deleted; the same words stand in ${where}.`;
}

function insertion(run: ChangeRun): string {
  const isOne = run.members.length === 1;
  const names = `${capital(namesOn(run.members, 'after'))}${withInside(run)}`;
  const [first] = run.elsewhere ?? [];
  if (first === undefined) return `${names} ${isOne ? 'is' : 'are'} new.`;
  const parts = elsewhereNames(run.elsewhere);
  if (first.how === 'moved')
    return `${names} moved here from ${first.text}${parts === '' ? '' : `, where ${isOne ? 'it was' : 'they were'} ${parts}`}.`;
  return `${names} ${isOne ? 'is' : 'are'} new here; the same words stood in ${parts === '' ? '' : `${parts} of `}${first.text}.`;
}

function as(all: ChangeRun['elsewhere']): string {
  const names = elsewhereNames(all);
  return names === '' ? '' : `, as ${names}`;
}

function elsewhereNames(all: readonly Elsewhere[] | undefined = []): string {
  const parts = all.flatMap(({ part }) => part ?? []);
  return parts.length < all.length ? '' : namesOfParts(parts, 1);
}

function namesOn(members: ChangeRun['members'], side: 'before' | 'after'): string {
  const parts = members.flatMap(({ row }) => row[side] ?? []);
  return namesOfParts(parts, members[0]?.row.depth ?? 0);
}

/** Labels keep their case, and so does a name that begins with one. */
function capital(names: string): string {
  return names.replace(/^(?:clause|section|a|the)(?=s? )/, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

function withInside({ members, inside }: ChangeRun): string {
  const clauses = inside.filter(({ row }) => formOf(row.after ?? row.before) === 'clause').length;
  if (clauses === 0) return '';
  const whose = members.length === 1 ? 'its' : 'their';
  const isSection = formOf(members[0]?.row.after ?? members[0]?.row.before) === 'section';
  const noun = isSection ? 'clause' : 'item';
  return `, with ${whose} ${clauses === 1 ? noun : `${clauses} ${noun}s`},`;
}

function formOf(part: RedlinePart | undefined): RedlinePart['form'] | undefined {
  return part?.form;
}
