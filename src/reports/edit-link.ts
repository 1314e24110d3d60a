import type { Answer } from '../model/answer.ts';
import { repositoryPath } from './repository-path.ts';

/** Where files can be edited on the web. */
export interface Editor {
  readonly editUrl?: Answer['editUrl'] | undefined;
  /** Where the organisation's folder lies in its repository: empty at the top, else with a slash at the end. */
  readonly folder: string;
}

/** The address at which a file can be edited on the web; undefined where nobody said where. Nothing in it can end a link of Markdown. */
export function editLink({ editUrl, folder }: Editor, { file }: { readonly file: string }): string | undefined {
  return editUrl === undefined ? undefined : `${editUrl}${repositoryPath(folder, file)}`;
}
