// Owns two rules that hold on either database: inside a transaction only its own client is used, and a transaction in which a
// statement failed is not committed, even if the error was caught.
import 'server-only';
import type { AsyncLocalStorage } from 'node:async_hooks';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';

/** Marks the code that runs inside a transaction of one database. `isOpen` ends with it: work it started may live on. */
export type TransactionScope = AsyncLocalStorage<{ isOpen: boolean }>;

/** Code inside a transaction used the database around it. */
export class OutsideTransactionError extends Error {
  override name = 'OutsideTransactionError';
}

/**
 * The client for single queries, which throws inside a transaction: on SQLite such a query would wait for the very transaction that waits
 * for it; on PostgreSQL it would see and keep other data. It looks where it is asked: further in, Prisma runs what several
 * requests ask at the same moment on behalf of the first of them.
 */
export function guardClient<Client extends object>(client: Client, scope: TransactionScope): Client {
  return new Proxy(client, {
    get(target, key) {
      if (scope.getStore()?.isOpen)
        throw new OutsideTransactionError('Inside a transaction use its own client (tx), not the database');
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Wraps an adapter factory so that a transaction in which a statement failed is not committed. */
export function guardTransactions(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => guardAdapter(await factory.connect()),
  };
}

function guardAdapter(adapter: SqlDriverAdapter): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    dispose: () => adapter.dispose(),
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: (script) => adapter.executeScript(script),
    startTransaction: async (isolationLevel) => guardTransaction(await adapter.startTransaction(isolationLevel)),
  };
}

/**
 * PostgreSQL answers the COMMIT of a failed transaction with a quiet ROLLBACK, which Prisma reports as success; SQLite would commit
 * what came before and after the failed statement. Here the COMMIT throws the first failure again, on both.
 */
function guardTransaction(transaction: Transaction): Transaction {
  let failure: { error: unknown } | undefined;
  const noting = async <T>(statement: Promise<T>): Promise<T> => {
    try {
      return await statement;
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  };
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: (query) => noting(transaction.queryRaw(query)),
    executeRaw: async (query) => {
      // PostgreSQL's adapter is sent COMMIT and ROLLBACK as statements, SQLite's ends the transaction by the calls below.
      if (failure && query.sql === 'COMMIT') {
        await transaction.executeRaw(statement('ROLLBACK'));
        throw failure.error;
      }
      return noting(transaction.executeRaw(query));
    },
    commit: async () => {
      if (!failure || !transaction.options.usePhantomQuery) return transaction.commit();
      await transaction.rollback();
      throw failure.error;
    },
    rollback: () => transaction.rollback(),
    createSavepoint: async (name) => transaction.createSavepoint?.(name),
    releaseSavepoint: async (name) => transaction.releaseSavepoint?.(name),
    rollbackToSavepoint: async (name) => {
      await transaction.rollbackToSavepoint?.(name);
      failure = undefined;
    },
  };
}

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] };
}
