/** A title in the middle of a sentence, with its article. */
export function withArticle(title: string): string {
  return /^(?:the|a|an)\s/i.test(title) ? title : `the ${title}`;
}
