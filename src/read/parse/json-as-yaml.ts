/** JSON as YAML takes it, which knows no tabs between the parts: each character stays in its place. */
export function jsonAsYaml(text: string): string {
  return text.replaceAll('\t', ' ');
}
