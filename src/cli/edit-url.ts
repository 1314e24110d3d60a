import { repositoryPath } from '../reports/repository-path.ts';
import { CannotRun } from './command.ts';

const ADDRESS = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?)\/(.+)$/i;

/**
 * Where a file can be edited on the web, percent-encoded and with a slash at its end. What is written is taken letter by letter,
 * so that a branch of any name may stand in it. Throws `CannotRun` unless it is an https address with a path.
 */
export function readEditUrl(written: string): string {
  const [, host, path = ''] = ADDRESS.exec(written) ?? [];
  const names = path.replace(/\/$/, '').split('/');
  const isSound = host !== undefined && names.every((name) => !['', '.', '..'].includes(name));
  if (isSound) return `https://${host}/${repositoryPath('', names.join('/'))}/`;
  throw new CannotRun('Give --edit-url an https address, such as https://github.com/OWNER/REPOSITORY/edit/BRANCH/.');
}
