/** What a page may load: what the site itself holds, and nothing that stands in the page. Source: W3C, Content Security Policy Level 3. */
export const SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** For the page that compares editions: it may fetch them from the site itself. */
export const COMPARING_POLICY = `${SECURITY_POLICY}; connect-src 'self'`;
