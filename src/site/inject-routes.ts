import type { InjectedRoute } from 'astro';
import { SITE_ROUTES } from './routes-table.ts';

const FOLDER = new URL('./routes/', import.meta.url);

/** Hands Astro every route of the site. */
export function injectRoutes(inject: (route: InjectedRoute) => void): void {
  for (const { pattern, file } of SITE_ROUTES) inject({ pattern, entrypoint: new URL(file, FOLDER), prerender: true });
}
