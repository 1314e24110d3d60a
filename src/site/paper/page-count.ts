/** How many pages a PDF has; 0 where it is not a whole PDF. */
export function pageCount(pdf: Buffer): number {
  const written = pdf.toString('latin1');
  if (!written.startsWith('%PDF-') || !/%%EOF\s*$/.test(written)) return 0;
  return [...written.matchAll(/\/Type \/Page\b/g)].length;
}
