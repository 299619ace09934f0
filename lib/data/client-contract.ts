// Owns the proof, at compile time only, that the PostgreSQL client may be used under the SQLite client's type.
import type { Prisma as Postgresql } from './generated/postgresql/client';
import type { Prisma as Sqlite } from './generated/sqlite/client';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Scalars<M extends { payload: { scalars: unknown } }> = M['payload']['scalars'];
type Disagreeing = {
  [Name in Sqlite.ModelName]: Name extends Postgresql.ModelName
    ? Same<Scalars<Sqlite.TypeMap['model'][Name]>, Scalars<Postgresql.TypeMap['model'][Name]>> extends true
      ? never
      : Name
    : Name;
}[Sqlite.ModelName];

type Assert<Claim extends true> = Claim;
export type SameModelNames = Assert<Same<Sqlite.ModelName, Postgresql.ModelName>>;
/** An error here names the models whose fields differ between the two generated clients. */
export type SameModelFields = Assert<Same<Disagreeing, never>>;
