import type { Fate, Run } from './redline.ts';

/** What became of an organisation's content since a base. All sentences hold words of the content, as they are written there. */
export interface Changes {
  /** By id, in code-point order. */
  readonly documents: readonly DocumentChange[];
  /** What became of the schemas by which all this is judged: a plain sentence each. */
  readonly templates: readonly string[];
  /** What became of bodies, terms, decisions, waivers, mandates and seals: a plain sentence each. */
  readonly records: readonly string[];
}

/** What became of one document. */
export interface DocumentChange {
  readonly document: string;
  readonly title: string;
  /** What happened to the document and to its editions as a whole: a plain sentence each. */
  readonly events: readonly string[];
  /** By the number of the newer edition. */
  readonly texts: readonly TextChange[];
}

/** What became of one text: of an edition since the base, or between a new edition and the one that it follows. */
export interface TextChange {
  readonly edition: number;
  /** What the text is held against: the same edition as the base has it, or an earlier edition. */
  readonly against: { readonly edition: number; readonly at: 'base' | 'now' };
  readonly file: string;
  /** One sentence that counts, then one for each number that changed, with the clause that prints it. */
  readonly summary: readonly string[];
  /** Sections with a change in them, in the order of the newer text. */
  readonly sections: readonly SectionChange[];
  /** Provisions elsewhere that cite what changed, by file and line. */
  readonly citedBy: readonly CitingPlace[];
}

/** The changes in one section, or in the words before the first. */
export interface SectionChange {
  /** The heading with its number; undefined for the words before the first section. */
  readonly heading: string | undefined;
  readonly rows: readonly ChangedRow[];
}

/** One part of the text that changed. */
export interface ChangedRow {
  /** What happened, in a plain sentence that names the part. */
  readonly sentence: string;
  readonly fate: Exclude<Fate, 'kept'>;
  /** The words with their changes; all kept where the part was only moved or renumbered. */
  readonly runs: readonly Run[];
}

/** A provision that cites what changed, in a text that counts or may come to count. */
export interface CitingPlace {
  /** The title of the document in which it stands. */
  readonly title: string;
  readonly edition: number;
  /** Such as `clause 2.3`; undefined where the provision has no name. */
  readonly label: string | undefined;
  readonly file: string;
  readonly line: number;
  /** What it cites, such as `clause 4.2`. */
  readonly cites: string;
  /** `holds-a-change` for a section in which something changed. */
  readonly became: 'amended' | 'deleted' | 'moved' | 'renumbered' | 'holds-a-change';
}
