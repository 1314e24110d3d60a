import type { APIRoute } from 'astro';
import apparatus from '../styles/apparatus.css?inline';
import base from '../styles/base.css?inline';
import chart from '../styles/chart.css?inline';
import choose from '../styles/choose.css?inline';
import frame from '../styles/frame.css?inline';
import motion from '../styles/motion.css?inline';
import preview from '../styles/preview.css?inline';
import print from '../styles/print.css?inline';
import printStanding from '../styles/print-standing.css?inline';
import redline from '../styles/redline.css?inline';
import redlineMedia from '../styles/redline-media.css?inline';
import text from '../styles/text.css?inline';
import tokens from '../styles/tokens.css?inline';

/** The one stylesheet of the site. */
export const GET: APIRoute = () =>
  new Response(
    [
      tokens,
      base,
      frame,
      text,
      apparatus,
      chart,
      redline,
      redlineMedia,
      choose,
      motion,
      preview,
      print,
      printStanding,
    ].join('\n'),
    {
      headers: { 'content-type': 'text/css' },
    },
  );
