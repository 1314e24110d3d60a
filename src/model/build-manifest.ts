/** The name of the manifest in a build. `manifest.json` would be taken for that of a web app. */
export const MANIFEST = 'build-manifest.json';

/** The form of the manifest. It rises when a reader of this one could no longer read it. */
export const MANIFEST_FORMAT = 1;

/** A file of a build. */
export interface ListedFile {
  /** From the folder of the build, with `/`. */
  readonly path: string;
  /** SHA-256, in 64 hexadecimal digits. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** What a build was made from, and every file of it but the manifest itself. */
export interface BuildManifest {
  readonly format: typeof MANIFEST_FORMAT;
  readonly software: { readonly name: string; readonly version: string };
  /** The day for which it was built, `YYYY-MM-DD`. */
  readonly day: string;
  /** What it is a preview of; null for the site itself. */
  readonly preview: string | null;
  /** True where it has the search by words. */
  readonly search: boolean;
  /** The commit of the content; null where git keeps none. */
  readonly commit: string | null;
  /** True where the content differed from its commit; null where there is none. */
  readonly changed: boolean | null;
  /** By path, in code-point order. */
  readonly files: readonly ListedFile[];
}
