/**
 * What a page may load: what the site itself holds, and nothing that stands in the page. Scripts may fetch from the site too:
 * one compares editions, and checkers such as Lighthouse read robots.txt through the page. Source: W3C, Content Security Policy Level 3.
 */
export const SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** For the page of search: it may run the WebAssembly that reads its index. */
export const SEARCHING_POLICY = SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

/** For a page that sends what is asked to the page of search. */
export const ASKING_POLICY = SECURITY_POLICY.replace("form-action 'none'", "form-action 'self'");
