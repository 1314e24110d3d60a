import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of the files that stand in one of two folders alone, or with other bytes in the other; in code-point order. */
export function differingFiles(one: string, other: string): readonly string[] {
  const [here, there] = [filesIn(one), filesIn(other)];
  const differs = (path: string) =>
    !here.has(path) || !there.has(path) || !readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  return [...new Set([...here, ...there])].filter(differs).sort();
}

function filesIn(folder: string): ReadonlySet<string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(paths.filter((path) => statSync(join(folder, path)).isFile()));
}
