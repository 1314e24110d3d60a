import { type BuildManifest, type ListedFile, MANIFEST, MANIFEST_FORMAT } from '../../model/build-manifest.ts';
import { isRecord } from '../../model/is-record.ts';
import { isFullDate } from '../../model/plain-date.ts';

/** A manifest that was read, or in one sentence why it could not be. */
export type ManifestReading = BuildManifest | { readonly fault: string };

const LARGEST_FILE = 256_000_000;
const MOST_FILES = 2_000_000;
const LONGEST_NAME = 200;
const LONGEST_PATH = 1_000;
const DIGEST = /^[0-9a-f]{64}$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** A step of a path: no percent sign, no colon, no backslash, and not only dots. */
const STEP = /^(?!\.+$)[\p{L}\p{M}\p{N}._@+-]+$/u;

/** Reads a manifest that may come from anybody. No path of it leads out of the folder of the site. */
export function readManifest(text: string): ManifestReading {
  const data = parse(text);
  if (!isRecord(data)) return { fault: `What lies at ${MANIFEST} is no manifest of a build.` };
  if (data['format'] !== MANIFEST_FORMAT)
    return { fault: `The manifest has a form that this version does not know. Use the version that built the site.` };
  const { software, day, preview, search, commit, changed, files } = data;
  if (!isSoftware(software) || typeof day !== 'string' || !isFullDate(day)) return incomplete();
  if (!isNameOrNull(preview) || !isCommitOrNull(commit)) return incomplete();
  if (typeof search !== 'boolean') return incomplete();
  if (changed !== null && typeof changed !== 'boolean') return incomplete();
  if (!Array.isArray(files) || files.length > MOST_FILES) return incomplete();
  const strange = files.findIndex((file: unknown) => !isListedFile(file));
  if (strange !== -1) return { fault: `The manifest lists a file that no build could have: entry ${strange + 1}.` };
  // The cast is true: no entry is another.
  const listed = files as readonly ListedFile[];
  if (new Set(listed.map(({ path }) => path)).size < listed.length)
    return { fault: 'The manifest lists a file twice.' };
  return { format: MANIFEST_FORMAT, software, day, preview, search, commit, changed, files: listed };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function incomplete(): ManifestReading {
  return { fault: 'The manifest is not whole: it does not say what the site was built from.' };
}

function isSoftware(value: unknown): value is BuildManifest['software'] {
  return isRecord(value) && isName(value['name']) && isName(value['version']);
}

function isNameOrNull(value: unknown): value is string | null {
  return value === null || isName(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME && !/\p{C}/u.test(value);
}

function isCommitOrNull(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && COMMIT.test(value));
}

function isListedFile(value: unknown): value is ListedFile {
  if (!isRecord(value)) return false;
  const { path, sha256, size } = value;
  if (typeof path !== 'string' || path.length > LONGEST_PATH || path === MANIFEST) return false;
  if (typeof sha256 !== 'string' || !DIGEST.test(sha256)) return false;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0 || size > LARGEST_FILE) return false;
  return path.split('/').every((step) => STEP.test(step));
}
