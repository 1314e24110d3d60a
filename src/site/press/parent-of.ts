/** The folder of a path, with a `/` behind it; empty for the folder of the build. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}
