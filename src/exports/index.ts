import type { ExportFormat } from './export-format.ts';
import { jsonExport } from './json.ts';
import { markdownExport } from './markdown.ts';

/** Every export, in the order in which a page offers them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [jsonExport, markdownExport];
