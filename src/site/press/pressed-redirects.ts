import { addresses } from '../addresses.ts';
import { redirectHtml } from '../html/redirect-html.ts';
import { SECURITY_POLICY } from '../html/security-policy.ts';
import { pageFile } from '../page-file.ts';
import { provisionRedirects } from '../page-models/redirects.ts';
import type { PublishedSite } from '../published-site.ts';
import type { PressedFile } from './open-press.ts';

/** The permanent addresses of provisions. They are most of the pages of a site, and need nothing of Astro. */
export function pressedRedirects({ constitution, preview }: PublishedSite): readonly PressedFile[] {
  const around = { site: constitution.site, preview, policy: SECURITY_POLICY };
  const encoder = new TextEncoder();
  return provisionRedirects(constitution).map(({ document, provision, to, title }) => {
    const address = addresses.provision(document, provision);
    return {
      path: pageFile(address),
      render: async () => encoder.encode(redirectHtml({ address, to, title }, around)),
    };
  });
}
