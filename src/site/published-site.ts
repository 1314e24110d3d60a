import type { Address } from '../model/addresses.ts';
import type { CheckedConstitution } from '../model/constitution.ts';
import type { RulePage } from './page-models/rule-page.ts';
import type { Paper } from './paper/papers.ts';
import type { renderDrawing } from './social-image/render-drawing.ts';
import type { StructureChart } from './structure-chart/structure-chart.ts';

/** All that the pages are made from. */
export interface PublishedSite {
  readonly constitution: CheckedConstitution;
  readonly rules: readonly RulePage[];
  readonly chart: StructureChart;
  /** Draws a redline of any two editions in a browser. */
  readonly compareScript: string;
  /** Runs the page of search in a browser. */
  readonly searchScript: string;
  /** Opens what stands behind the number of a clause and behind a citation. */
  readonly readingScript: string;
  /** Makes a picture of a drawing. The pages are bundled, and would not find the font and the program that draws. */
  readonly renderDrawing: typeof renderDrawing;
  /** What the site is a preview of, such as `Proposal 12`; undefined for the site itself. */
  readonly preview: string | undefined;
  /** False where the index of the search is left out: then words cannot be searched for, and the index from A to Z stands alone. */
  readonly hasSearch: boolean;
  /** True where a development server shows it, which adds a script of its own: the pages then state no security policy. */
  readonly isLive: boolean;
  /** The PDFs that this build makes, by the page that is printed; empty where it makes none. */
  readonly papers: ReadonlyMap<Address, Paper>;
}

// Astro loads the integration and the routes as separate modules; this is where they meet.
const KEY = Symbol.for('cartulary.site');
// The cast is true: nothing else uses this symbol.
const place = globalThis as { [KEY]?: PublishedSite };

/** Makes this the site that the routes show. */
export function publish(site: PublishedSite): void {
  place[KEY] = site;
}

/** The site to show. Throws where none was published. */
export function published(): PublishedSite {
  const site = place[KEY];
  if (site === undefined) throw new Error('No site was published: the routes run without their integration.');
  return site;
}
