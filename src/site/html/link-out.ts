/** What a link to a place outside the site asks of the browser. */
export const LINK_OUT = 'noopener noreferrer nofollow ugc';
