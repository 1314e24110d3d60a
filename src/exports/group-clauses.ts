import type { Clause } from '../model/provision.ts';

/** Clauses that follow one another: in Markdown, one list. */
export interface ClauseGroup {
  readonly form: 'clauses';
  readonly clauses: Clause[];
}

/** The same parts in the same order, with clauses that follow one another put together. */
export function groupClauses<Part extends { readonly form: string }>(
  parts: readonly Part[],
): readonly (ClauseGroup | Exclude<Part, Clause>)[] {
  const groups: (ClauseGroup | Exclude<Part, Clause>)[] = [];
  let open: ClauseGroup | undefined;
  for (const part of parts) {
    if (!isClause(part)) {
      open = undefined;
      // Whatever is no clause is one of the others.
      groups.push(part as Exclude<Part, Clause>);
      continue;
    }
    if (open === undefined) {
      open = { form: 'clauses', clauses: [] };
      groups.push(open);
    }
    open.clauses.push(part);
  }
  return groups;
}

function isClause(part: { readonly form: string }): part is Clause {
  return part.form === 'clause';
}
