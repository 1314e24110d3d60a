import type { Diagnostic } from '../../model/finding.ts';
import type { SafeHtml } from '../html/safe-html.ts';
import { element, escapeHtml, joinHtml } from '../html/safe-html.ts';
import type { ClosedGate } from '../load-site.ts';

/** The page that a development server shows while there is nothing sound to show. It reloads by itself. */
export function closedGatePage({ diagnostics, summary }: ClosedGate): string {
  const list = element('ol', {}, joinHtml(diagnostics.map(entry)));
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The gate is closed</title><script type="module" src="/@vite/client"></script></head>
<body><main><h1>${escapeHtml(summary)}</h1><p>This page becomes the site as soon as they are mended.</p>${list}</main></body>
</html>
`;
}

function entry({ rule, place, message, help }: Diagnostic): SafeHtml {
  return element(
    'li',
    {},
    joinHtml([
      element('p', {}, joinHtml([element('strong', {}, escapeHtml(message)), escapeHtml(` (${rule})`)])),
      element('p', {}, element('code', {}, escapeHtml(`${place.file}:${place.line}:${place.column}`))),
      element('pre', {}, escapeHtml(help)),
    ]),
  );
}
