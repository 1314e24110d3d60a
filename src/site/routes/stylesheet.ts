import type { APIRoute } from 'astro';
import { published } from '../published-site.ts';
import apparatus from '../styles/apparatus.css?inline';
import base from '../styles/base.css?inline';
import chart from '../styles/chart.css?inline';
import choose from '../styles/choose.css?inline';
import clauseTools from '../styles/clause-tools.css?inline';
import documentPage from '../styles/document.css?inline';
import forcedColours from '../styles/forced-colours.css?inline';
import frame from '../styles/frame.css?inline';
import help from '../styles/help.css?inline';
import home from '../styles/home.css?inline';
import lists from '../styles/lists.css?inline';
import motion from '../styles/motion.css?inline';
import powers from '../styles/powers.css?inline';
import preview from '../styles/preview.css?inline';
import print from '../styles/print.css?inline';
import printStanding from '../styles/print-standing.css?inline';
import redline from '../styles/redline.css?inline';
import redlineMedia from '../styles/redline-media.css?inline';
import text from '../styles/text.css?inline';
import tokens from '../styles/tokens.css?inline';
import whole from '../styles/whole.css?inline';
import { themeCss } from '../theme-css.ts';

/** The stylesheet of every page, in the colours and the typeface of the organisation. Search and the comparison of kinds add one. */
export const GET: APIRoute = () =>
  new Response(
    [
      tokens,
      themeCss(published().constitution.site.theme),
      base,
      frame,
      lists,
      home,
      text,
      documentPage,
      apparatus,
      clauseTools,
      chart,
      redline,
      redlineMedia,
      choose,
      motion,
      powers,
      help,
      forcedColours,
      whole,
      preview,
      print,
      printStanding,
    ].join('\n'),
    {
      headers: { 'content-type': 'text/css' },
    },
  );
