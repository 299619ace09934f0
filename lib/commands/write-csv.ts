/** Rows as CSV (RFC 4180, UTF-8), a page of them after the other. */
import { stringify } from 'csv-stringify/sync';

type Cell = string | number | boolean | Date | null;
export type Columns<Row> = Record<string, (row: Row) => Cell>;

/** The heads first, then a line a row. */
export async function* writeCsv<Row>(columns: Columns<Row>, pages: AsyncIterable<Row[]>): AsyncGenerator<string> {
  yield text([Object.keys(columns)]);
  for await (const page of pages) yield text(page.map((row) => Object.values(columns).map((cell) => cell(row))));
}

const text = (rows: readonly Cell[][]): string =>
  stringify(rows as Cell[][], {
    record_delimiter: 'windows',
    // A spreadsheet would run a cell that begins like a formula.
    escape_formulas: true,
    // It takes them only where a quote is one of several: a lone carriage return would end the row for some readers.
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => (value ? 'yes' : 'no'), date: (value) => value.toISOString() },
  });
