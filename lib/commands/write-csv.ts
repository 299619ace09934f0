/** Many rows as CSV, a page of them after the other. */
import { type CsvCell, csvText } from '@/lib/commands/csv-text';

export type Columns<Row> = Record<string, (row: Row) => CsvCell>;

/** The heads first, then a line a row. */
export async function* writeCsv<Row>(columns: Columns<Row>, pages: AsyncIterable<Row[]>): AsyncGenerator<string> {
  yield csvText([Object.keys(columns)]);
  for await (const page of pages) yield csvText(page.map((row) => Object.values(columns).map((cell) => cell(row))));
}
