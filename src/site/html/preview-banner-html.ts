import type { SafeHtml } from './safe-html.ts';
import { element, escapeHtml, joinHtml } from './safe-html.ts';

/** What stands at the top of every page of a preview. `siteUrl` is where the site itself is. */
export function previewBannerHtml(preview: string, siteUrl: string): SafeHtml {
  const words = ' Nothing here has been decided because it is shown here. The site itself is at  ';
  const said = joinHtml([
    escapeHtml(' '),
    element('strong', {}, escapeHtml(`Preview: ${preview}.`)),
    escapeHtml(words),
    element('a', { href: siteUrl }, escapeHtml(siteUrl)),
    escapeHtml('.\n'),
  ]);
  return element('p', { class: 'preview', role: 'note' }, said);
}
