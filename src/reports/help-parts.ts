/** A help, taken apart: what to do, then lists under words of their own. */
export interface HelpParts {
  readonly advice: string;
  readonly list: HelpList | undefined;
}

/** Things that must be there, each with whether it is. */
export interface HelpList {
  readonly title: string;
  readonly items: readonly { readonly name: string; readonly isThere: boolean }[];
}

const ITEM = /^- (.*): (present|missing)$/;

/** Reads the checklist that follows some helps: a line that introduces it, and `- name: present` or `missing` for each. */
export function helpParts(help: string): HelpParts {
  const lines = help.split('\n');
  const at = lines.findIndex((line) => ITEM.test(line));
  if (at < 1) return { advice: help, list: undefined };
  const items = lines.slice(at).map((line) => {
    const [, name = line, state = 'present'] = ITEM.exec(line) ?? [];
    return { name, isThere: state === 'present' };
  });
  return { advice: lines.slice(0, at - 1).join('\n'), list: { title: lines[at - 1] ?? '', items } };
}
