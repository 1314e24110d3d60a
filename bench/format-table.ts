/** A table in Markdown whose columns stand under each other; those of numbers to the right. Every row has as many cells as the head. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isNumeric = head.map((_, column) => rows.length > 0 && rows.every((row) => NUMBER.test(row[column] ?? '')));
  const width = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column] ?? '')].map(lengthOf)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => padded(cell, width[column] ?? 0, isNumeric[column] ? 'right' : 'left')).join(' | ')} |\n`;
  const rule = width.map((count, column) => (isNumeric[column] ? `${'-'.repeat(count - 1)}:` : '-'.repeat(count)));
  return [line(head), `| ${rule.join(' | ')} |\n`, ...rows.map(line)].join('');
}

const NUMBER = /^(?:[\d.]+|–|)$/;

function lengthOf(text: string): number {
  return [...text].length;
}

function padded(text: string, width: number, side: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - lengthOf(text)));
  return side === 'left' ? text + blanks : blanks + text;
}
