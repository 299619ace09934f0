// Owns letting the schema engine read PostgreSQL's catalog through @prisma/adapter-pg, which does not know the catalog's type "char".
import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type pg from 'pg';

const [CHAR, BPCHAR] = [18, 1042];

/** An adapter factory like PrismaPg whose results give columns of the type "char" as characters. Takes the pool over. */
export class CatalogReader extends PrismaPg {
  readonly #charColumns = new Set<string>();

  constructor(pool: pg.Pool) {
    super(pool);
    const query = pool.query.bind(pool) as (...input: unknown[]) => Promise<pg.QueryResult>;
    // The adapter rejects a result with an unknown type, so it gets to see one that it knows.
    Object.assign(pool, {
      query: async (...input: unknown[]) => {
        const result = await query(...input);
        for (const field of result.fields) {
          if (field.dataTypeID !== CHAR) continue;
          field.dataTypeID = BPCHAR;
          this.#charColumns.add(field.name);
        }
        return result;
      },
    });
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter, {
      queryRaw: async (query: Parameters<typeof queryRaw>[0]) => {
        const result = await queryRaw(query);
        const columnTypes = result.columnTypes.map((type, index) =>
          this.#charColumns.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
        );
        return { ...result, columnTypes };
      },
    });
  }
}
