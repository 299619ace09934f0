// Owns the way to a database: one Database type over SQLite (the embedded default) and PostgreSQL, and its transactions.
import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { type Provider, providerOf, sqliteFile } from './database-url';
import { withoutSync } from './durability';
import * as postgresql from './generated/postgresql/client';
import * as sqlite from './generated/sqlite/client';
import { guardClient, guardTransactions, type TransactionScope } from './guard-transactions';
import { GuardedLibsqlFactory } from './libsql/guarded-factory';
import { PipeliningClient } from './pipelining-client';
import { type RetryOptions, retryTransaction } from './retry-transaction';
import { nameStatements } from './statement-names';

/** The SQLite client's type stands for both: client-contract.ts proves that the models agree. */
export type Client = sqlite.PrismaClient;
/** What a transaction's work gets to query with. */
export type Tx = sqlite.Prisma.TransactionClient;

export type TransactionOptions = RetryOptions & {
  /** PostgreSQL only, where the default is the server's READ COMMITTED; SQLite's transactions are always serializable. */
  isolation?: 'serializable';
  /**
   * `soon`: a power cut, though no crash of the process, may take back the last commits. For what is made again when it is asked for
   * again; the wait for the disk is half of what such a transaction takes.
   */
  durability?: 'soon';
};

export type Database = {
  readonly provider: Provider;
  /** For single queries. Inside a transaction only its own client may be used; using this one throws. */
  readonly client: Client;
  /**
   * Runs `work` in one transaction and resolves once it is committed. `work` must be short and free of side effects other than
   * through its client: after a deadlock, a serialization failure or a marked unique violation it is run again from the start.
   * A query that fails fails the transaction, even if `work` catches the error.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>, options?: TransactionOptions): Promise<T>;
  close(): Promise<void>;
};

/** Waiting for a connection or a lock; on SQLite every transaction of the process waits in this line. */
const MAX_WAIT_MS = 10_000;
/** A transaction that takes longer holds up everybody else's, and is rolled back. */
const TIMEOUT_MS = 5_000;
const POOL_SIZE = 10;

/**
 * Opens the database at `url`; the connection itself is made by the first query, which fails where there is no database.
 * @param url `file:` and an absolute path, or `postgresql://…` (`?connection_limit=` sets the pool's size). Throws on any other.
 */
export function openDatabase(url: string): Database {
  const scope: TransactionScope = new AsyncLocalStorage();
  const provider = providerOf(url);
  const transactionOptions = { maxWait: MAX_WAIT_MS, timeout: TIMEOUT_MS };
  const adapter = guardTransactions(adapterFactory(url));
  // Any other keeps a stack for each query, in case its error is to say where in the source it stood: built code has no such place.
  const options = { adapter, transactionOptions, errorFormat: 'minimal' as const };
  const client =
    provider === 'sqlite'
      ? new sqlite.PrismaClient(options)
      : (new postgresql.PrismaClient(options) as unknown as Client);
  const guarded = guardClient(client, scope);
  return {
    provider,
    client: guarded,
    transaction: (work, { isolation, durability, ...retry } = {}) =>
      retryTransaction(() => {
        const isolationLevel = isolation && provider === 'postgresql' ? 'Serializable' : undefined;
        const attempt = () => guarded.$transaction((tx) => inScope(scope, () => work(tx)), { isolationLevel });
        return durability ? withoutSync(attempt) : attempt();
      }, retry),
    close: async () => {
      await client.$disconnect();
      // Else every promise of the process goes on being told to a scope that nobody enters any more.
      scope.disable();
    },
  };
}

function adapterFactory(url: string): SqlDriverAdapterFactory {
  if (providerOf(url) === 'sqlite') return new GuardedLibsqlFactory(sqliteFile(url));
  const { searchParams } = new URL(url);
  const max = Number(searchParams.get('connection_limit') ?? POOL_SIZE);
  const config = { connectionString: url, max, connectionTimeoutMillis: MAX_WAIT_MS, Client: PipeliningClient };
  // A pooler that hands each transaction another connection does not know what was prepared on the last one.
  return new PrismaPg(
    config,
    searchParams.get('pgbouncer') === 'true' ? {} : { statementNameGenerator: nameStatements() },
  );
}

async function inScope<T>(scope: TransactionScope, work: () => Promise<T>): Promise<T> {
  const state = { isOpen: true };
  try {
    // Awaited inside: Prisma's promises start their query only then.
    return await scope.run(state, async () => await work());
  } finally {
    state.isOpen = false;
  }
}
