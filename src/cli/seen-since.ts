import type { Verdict } from '../gate/judge.ts';
import type { Answer } from '../model/answer.ts';
import type { LoadedConstitution } from '../model/constitution.ts';
import { changesSince } from '../pipeline/changes-since.ts';
import type { Call } from './command.ts';
import { readEditUrl } from './edit-url.ts';

/** The option that says where files are edited on the web. */
export const EDIT_OPTION = {
  'edit-url':
    'Where the web page of the repository edits files, such as https://github.com/OWNER/REPOSITORY/edit/BRANCH/.',
} as const;

/** What the answer says besides: what changed, where a base is named, and where to edit. Throws `CannotRun` for a false address. */
export function seenSince(
  base: LoadedConstitution | undefined,
  { loaded, texts, diagnostics }: Verdict,
  { options }: Pick<Call, 'options'>,
): Pick<Answer, 'changes' | 'editUrl'> {
  const editUrl = options['edit-url'];
  const now = {
    constitution: loaded,
    texts,
    files: new Set([...texts.keys(), ...diagnostics.map(({ place }) => place.file)]),
  };
  return {
    ...(base === undefined ? {} : { changes: changesSince(base, now) }),
    ...(editUrl === undefined ? {} : { editUrl: readEditUrl(editUrl) }),
  };
}
