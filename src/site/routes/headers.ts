import type { APIRoute } from 'astro';

// Each page states its own content security policy. The part that only a header can carry stands here.
const HEADERS = `/*
  Content-Security-Policy: frame-ancestors 'self'
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
`;

/** What hosts such as Cloudflare Pages and Netlify send with each file. Other hosts take no notice of it. */
export const GET: APIRoute = () => new Response(HEADERS, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
