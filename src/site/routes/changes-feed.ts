/** The feed of all changes. */
export { GET } from './feed.ts';
