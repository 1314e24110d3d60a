import type { AstroIntegration } from 'astro';
import { dayOf, momentOfEpoch } from '../pipeline/day-in.ts';
import { siteIntegration } from './site-integration.ts';

/** Where the content is; Astro's own root where nothing is said. */
export interface CartularyOptions {
  readonly root?: string;
}

/**
 * The Astro integration: takes `content/` and `schemas/` through the gate and gives the site its pages.
 * `astro build` throws where the gate is closed, and leaves what was built before as it was; `astro dev` shows what is wrong until it is mended.
 */
export default function cartulary({ root }: CartularyOptions = {}): AstroIntegration {
  return siteIntegration({ root, on: dayOf(momentOfEpoch(process.env['SOURCE_DATE_EPOCH'] ?? '') ?? new Date()) });
}
