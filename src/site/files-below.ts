import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, by its path from there with `/` between the names; in no order. */
export function filesBelow(folder: string): readonly string[] {
  const found: string[] = [];
  // Node's own way to read all folders asks the disk once more for each name.
  const look = (place: string, path: string) => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      if (entry.isDirectory()) look(join(place, entry.name), `${path}${entry.name}/`);
      else found.push(path + entry.name);
    }
  };
  look(folder, '');
  return found;
}
