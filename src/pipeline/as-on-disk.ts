const BYTE_ORDER_MARK = '\uFEFF';
const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/g;

/** A line as the file on disk has it, and what ends it. */
interface RawLine {
  readonly text: string;
  readonly end: string;
}

/**
 * A changed text in the form of the file on disk: with its byte-order mark, and each line that it has already letter for letter
 * and with the line end that it had. A new line ends as all lines of the file do, else with a line feed.
 * `onDisk` is the file, decoded; `text` is the new text, in NFC with line feeds.
 */
export function asOnDisk(onDisk: string, text: string): string {
  const mark = onDisk.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const raw = rawLines(onDisk.slice(mark.length));
  const ends = new Set(raw.map(({ end }) => end).filter((end) => end !== ''));
  const [only = '\n'] = ends;
  const usual = ends.size === 1 ? only : '\n';
  const known = Map.groupBy(raw, (line) => line.text.normalize('NFC'));
  const lines = text.split('\n').map((line, index, all) => {
    const same = known.get(line) ?? [];
    // Each line that stands several times is taken once, as long as there is another.
    const before = same.length > 1 ? same.shift() : same[0];
    const isLast = index === all.length - 1;
    return `${before?.text ?? line}${isLast ? '' : before?.end || usual}`;
  });
  return mark + lines.join('');
}

function rawLines(text: string): readonly RawLine[] {
  return [...text.matchAll(LINE)].map(([, line = '', end = '']) => ({ text: line, end }));
}
