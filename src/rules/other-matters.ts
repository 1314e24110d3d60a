/** Words in the id of a number that say that it is for something else than deciding on texts in an ordinary meeting. */
export const OTHER_MATTERS: ReadonlySet<string> = new Set([
  ...['appeal', 'appeals', 'discipline', 'disciplinary', 'dissolution', 'election', 'elections', 'emergency'],
  ...['expulsion', 'extraordinary', 'interview', 'recall', 'removal', 'special', 'suspension', 'winding'],
]);
