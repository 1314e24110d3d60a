/** The folder of an organisation in which its own files for the site lie, such as `CNAME`: beside `content`. */
export const SITE_FILES = 'site-files';
