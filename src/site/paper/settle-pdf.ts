/**
 * The PDF without what differs from one printing to the next: the moment of printing becomes the day of the build, and the numbers
 * that a browser happened to give to the cells of tables are counted from 1. Everything keeps its length, so that no offset moves.
 * `day` is an ISO 8601 calendar date.
 */
export function settlePdf(pdf: Buffer, day: string): Buffer {
  const written = pdf.toString('latin1');
  const moment = `(D:${day.replaceAll('-', '')}000000+00'00')`;
  const dated = written.replace(
    /(\/(?:CreationDate|ModDate) )\(D:\d{14}[+-]\d{2}'\d{2}'\)/g,
    (_, key: string) => key + moment,
  );
  return Buffer.from(dated.replace(NODE, renumbered(dated)), 'latin1');
}

const NODE = /\(node(\d{8})\)/g;

/** In their order, since the list of them is sorted. */
function renumbered(written: string): (whole: string, number: string) => string {
  const numbers = new Set([...written.matchAll(NODE)].map(([, number]) => number ?? ''));
  const places = new Map([...numbers].toSorted().map((number, index) => [number, String(index + 1).padStart(8, '0')]));
  return (whole, number) => whole.replace(number, places.get(number) ?? number);
}
