/** Rows as CSV (RFC 4180), safe to open in a spreadsheet. */
import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | boolean | Date | null;

export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  stringify(rows as CsvCell[][], {
    record_delimiter: 'windows',
    // A spreadsheet would run a cell that begins like a formula.
    escape_formulas: true,
    // It takes them only where a quote is one of several: a lone carriage return would end the row for some readers.
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => (value ? 'yes' : 'no'), date: (value) => value.toISOString() },
  });
