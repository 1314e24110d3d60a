/** A suggestion as a form of its own takes it. The words are plain text. */
export interface SuggestionDraft {
  /** Such as `Change: clause 2.1 of the Rules, edition 1`. */
  readonly subject: string;
  /** The title and edition of the text. */
  readonly document: string;
  /** Empty where the whole text is meant. */
  readonly provision: string;
  /** What stands there; empty where the whole text is meant. */
  readonly words: string;
  /** The same in one letter, with room for what should stand there. */
  readonly letter: string;
}

/** The web page of a repository, as far as it lets people edit files and write to those who look after them. */
export interface Forge {
  /** Such as `github.com`. */
  readonly name: string;
  readonly edit: (file: string) => string;
  readonly create: (folder: string, fileName: string) => string;
  readonly issue: (draft: SuggestionDraft) => string;
}

/**
 * What the web page of a repository offers; undefined where the host is none that we know.
 * Source: GitHub, "Creating an issue"; GitLab, "Create issues"; Gitea, pull request 16556.
 */
export function forgeOf(repository: string, branch: string): Forge | undefined {
  const { hostname } = new URL(repository);
  const make = MAKERS.find(({ isHost }) => isHost.test(hostname))?.make;
  return make?.(repository.replace(/\/+$/, ''), pathOf(branch), hostname);
}

/** A query in which no letter is left that would end it, also in an address of e-mail. */
export function queryOf(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&');
}

type Make = (repository: string, branch: string, name: string) => Forge;

const MAKERS: readonly { readonly isHost: RegExp; readonly make: Make }[] = [
  { isHost: /^github\./, make: github },
  { isHost: /^gitlab\./, make: gitlab },
  { isHost: /^(?:codeberg\.org|(?:gitea|forgejo)\..+)$/, make: gitea },
];

function github(repository: string, branch: string, name: string): Forge {
  return {
    name,
    edit: (file) => `${repository}/edit/${branch}/${pathOf(file)}`,
    create: (folder, fileName) => `${repository}/new/${branch}/${pathOf(folder)}?${queryOf({ filename: fileName })}`,
    // The fields are those of the form in `.github/ISSUE_TEMPLATE/change.yml`.
    issue: ({ subject, document, provision, words }) =>
      `${repository}/issues/new?${queryOf({ template: 'change.yml', title: subject, document, clause: provision, now: words })}`,
  };
}

function gitlab(repository: string, branch: string, name: string): Forge {
  return {
    name,
    edit: (file) => `${repository}/-/edit/${branch}/${pathOf(file)}`,
    create: (folder, fileName) => `${repository}/-/new/${branch}/${pathOf(folder)}?${queryOf({ file_name: fileName })}`,
    issue: ({ subject, letter }) =>
      `${repository}/-/issues/new?${queryOf({ 'issue[title]': subject, 'issue[description]': letter })}`,
  };
}

function gitea(repository: string, branch: string, name: string): Forge {
  return {
    name,
    edit: (file) => `${repository}/_edit/${branch}/${pathOf(file)}`,
    create: (folder, fileName) => `${repository}/_new/${branch}/${pathOf(folder)}?${queryOf({ filename: fileName })}`,
    issue: ({ subject, letter }) => `${repository}/issues/new?${queryOf({ title: subject, body: letter })}`,
  };
}

function pathOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
