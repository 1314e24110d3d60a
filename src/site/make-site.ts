import type { CheckedConstitution } from '../model/constitution.ts';
import { compareScript } from './compare-script.ts';
import type { PublishedSite } from './published-site.ts';
import { readRulePages } from './read-rule-pages.ts';
import { readingScript } from './reading-script.ts';
import { searchScript } from './search-script.ts';
import { renderDrawing } from './social-image/render-drawing.ts';
import { layOutChart } from './structure-chart/lay-out-chart.ts';

/** All that the pages of a checked constitution are made from. It is no preview, has its search, and makes no PDFs. */
export async function makeSite(constitution: CheckedConstitution): Promise<PublishedSite> {
  return {
    constitution,
    rules: readRulePages(),
    chart: await layOutChart(constitution.bodies),
    compareScript: await compareScript(),
    searchScript: await searchScript(),
    readingScript: await readingScript(),
    renderDrawing,
    preview: undefined,
    hasSearch: true,
    isLive: false,
    papers: new Map(),
  };
}
