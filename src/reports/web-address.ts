/** The address where it is one of the open web, `https:`; undefined where it is anything else. */
export function webAddress(written: string | undefined): string | undefined {
  if (written === undefined || !URL.canParse(written)) return undefined;
  const { protocol, username, password, href } = new URL(written);
  return protocol === 'https:' && username === '' && password === '' ? href : undefined;
}
