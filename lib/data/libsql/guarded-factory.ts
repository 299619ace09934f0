// Owns what makes @prisma/adapter-libsql safe: all of a process's work on an SQLite file goes over one connection, writers announce
// themselves (BEGIN IMMEDIATE), waiting for another process is asynchronous, and no failure leaves a transaction open behind it.
// As it comes, the adapter opens a connection per transaction and never closes it, and its deferred BEGIN fails halfway through.
import 'server-only';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { isSynced } from '@/lib/data/durability';
import { Connection, type Result, type Statement, whileNotBusy } from './connection';
import { type FileLock, holdShared } from './file-lock';

type LibsqlClient = ReturnType<PrismaLibSql['createClient']>;

/** The adapter factory for one SQLite file. It keeps migrations out of the file from its first connection until it is disposed of. */
export class GuardedLibsqlFactory extends PrismaLibSql {
  readonly #file: string;

  /** @param file absolute path of a database that exists */
  constructor(file: string) {
    super({ url: `file:${file}` });
    this.#file = file;
  }

  override async connect(): ReturnType<PrismaLibSql['connect']> {
    const lock = await holdShared(this.#file);
    const connection = new Connection(this.#file);
    try {
      await whileNotBusy(() => connection.run({ sql: 'SELECT 1' }));
    } catch (error) {
      lock.release();
      throw error;
    }
    // The base class asks createClient for its client, synchronously and at once.
    this.#ready = guardedClient(connection, lock);
    return super.connect();
  }

  #ready: LibsqlClient | undefined;

  override createClient(): LibsqlClient {
    const client = this.#ready;
    if (!client) throw new Error('Only connect() makes a guarded client');
    this.#ready = undefined;
    return client;
  }
}

/**
 * The part of libsql's client that the adapter uses. The adapter runs one thing at a time: its lock keeps `execute` out while a
 * transaction is open, which the tests of this folder hold it to.
 */
function guardedClient(connection: Connection, lock: FileLock): LibsqlClient {
  const client = {
    protocol: 'file',
    closed: false,
    execute: async (statement: Statement) => {
      if (onlyReads(statement.sql)) return whileNotBusy(await whileNotBusy(() => connection.prepare(statement)));
      // A statement that is refused the write lock would spoil the connection's next COMMIT; a refused BEGIN leaves nothing.
      const transaction = await client.transaction();
      try {
        const result = await transaction.execute(statement);
        await transaction.commit();
        return result;
      } finally {
        await transaction.rollback();
      }
    },
    executeMultiple: async (sql: string) => {
      try {
        connection.runScript(sql);
      } finally {
        connection.abandonTransaction();
      }
    },
    transaction: async () => {
      const isDiskAwaited = isSynced();
      await whileNotBusy(() => {
        // SQLite refuses to change it within a transaction.
        connection.waitForDisk(isDiskAwaited);
        connection.runScript('BEGIN IMMEDIATE');
      });
      return guardedTransaction(connection);
    },
    close: () => {
      client.closed = true;
      connection.drop();
      lock.release();
    },
  };
  return client as unknown as LibsqlClient;
}

/** PRAGMA counts as well: some of them do nothing inside a transaction. */
function onlyReads(sql: string): boolean {
  return /^\s*(SELECT|PRAGMA|EXPLAIN)\b/i.test(sql);
}

function guardedTransaction(connection: Connection) {
  let isOpen = true;
  // The connection outlives the transaction and SQLite itself may end one (disk full): without this, a late statement would be
  // committed on its own, or run inside somebody else's transaction.
  const assertOpen = () => {
    if (isOpen && connection.isInTransaction) return;
    throw Object.assign(new Error('The transaction is no longer open'), { code: 'SQLITE_ABORT', rawCode: 4 });
  };
  return {
    execute: async (statement: Statement): Promise<Result> => {
      assertOpen();
      return connection.run(statement);
    },
    commit: async () => {
      assertOpen();
      try {
        await whileNotBusy(() => connection.runScript('COMMIT'));
      } finally {
        isOpen = false;
        // After a COMMIT that failed (a deferred foreign key, a full disk) SQLite is still inside the transaction.
        connection.abandonTransaction();
      }
    },
    rollback: async () => {
      if (!isOpen) return;
      isOpen = false;
      connection.abandonTransaction();
    },
  };
}
