/**
 * The path of a file from the top of its repository, percent-encoded: no name in it can be read as more than a name, and none
 * can end a link of Markdown. `folder` is empty or ends in a slash.
 */
export function repositoryPath(folder: string, file: string): string {
  return `${folder}${file}`.toWellFormed().split('/').map(encodeName).join('/');
}

function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
