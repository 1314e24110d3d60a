import { filesBelow } from '../files-below.ts';
import { inCodePointOrder } from './in-code-point-order.ts';

/** Every file below a folder but folders, links and sockets among them: from the folder, with `/`, in code-point order. */
export function filePaths(folder: string): readonly string[] {
  return inCodePointOrder(filesBelow(folder));
}
