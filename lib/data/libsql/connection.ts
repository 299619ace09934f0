// Owns the one handle that this process has on an SQLite file: how it is opened, set up, dropped, and what a result looks like.
import 'server-only';
import { existsSync } from 'node:fs';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Libsql from 'libsql';

const SQLITE_BUSY = 5;
/** SQLite waits for a lock by holding the event loop, so it may only do that briefly; the long wait is `whileNotBusy`. */
const BLOCKING_WAIT_MS = 5;
const BUSY_LIMIT_MS = 5_000;

/** A statement's outcome as @prisma/adapter-libsql reads it; a row is a plain array. */
export type Result = { columns: string[]; columnTypes: string[]; rows: unknown[][]; rowsAffected: number };
export type Statement = { sql: string; args?: unknown[] };

/** Compiling takes longer than running most of what is asked again and again. */
const STATEMENTS_KEPT = 200;

/** Not what has thousands of values and is asked once, nor a PRAGMA: some do their work while they are compiled. */
const isKept = (sql: string) => sql.length <= 8_000 && /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(sql);

/** After these a kept statement may answer with other columns than it was compiled for. */
const changesTables = (sql: string) => /\b(CREATE|ALTER|DROP)\b/i.test(sql);

/** FULL: in WAL mode anything less acknowledges commits that a power cut takes back. */
const FOR_SERVING = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;';

/** A compiled statement; where it answers with rows, how their columns are called. */
type Compiled = { statement: Libsql.Statement; columns: string[]; columnTypes: string[] };

/** One lazily opened connection. After `drop` the next statement opens a fresh one. */
export class Connection {
  #handle: Libsql.Database | undefined;
  #waitsForDisk = true;
  /** By their text, the one used last at the end. */
  readonly #compiled = new Map<string, Compiled>();

  /** @param setUp what each handle starts with; the default changes how the file is written from then on */
  constructor(
    readonly file: string,
    readonly setUp = FOR_SERVING,
  ) {}

  get isInTransaction(): boolean {
    return this.#handle?.inTransaction ?? false;
  }

  /** Runs one statement. Throws libsql's SqliteError (`code`, `rawCode`), which the adapter translates. */
  run(statement: Statement): Result {
    return this.prepare(statement)();
  }

  /**
   * Compiles one statement; the answer runs it, again and again if need be. One that SQLite refused a lock counts as running until it
   * is run again or collected, and keeps its connection from committing: repeat the same, do not prepare another.
   */
  prepare({ sql, args = [] }: Statement): () => Result {
    const { statement, columns, columnTypes } = this.#compile(sql);
    // Always as one array: libsql takes a lone object for named parameters, and ends the process where it is none.
    const values = args.map(toSqlite);
    const run = statement.reader
      ? () => (statement.all(values) as unknown[][]).map((row) => row.map(fromSqlite))
      : () => statement.run(values).changes;
    return () => {
      try {
        const outcome = run();
        return typeof outcome === 'number'
          ? { columns, columnTypes, rows: [], rowsAffected: outcome }
          : { columns, columnTypes, rows: outcome, rowsAffected: 0 };
      } catch (error) {
        // Not kept, so that it can be collected: see above.
        this.#compiled.delete(sql);
        throw error;
      }
    };
  }

  #compile(sql: string): Compiled {
    const handle = this.#open();
    const known = this.#compiled.get(sql);
    this.#compiled.delete(sql);
    const compiled = known ?? compile(handle, sql);
    if (isKept(sql)) this.#compiled.set(sql, compiled);
    else if (changesTables(sql)) this.#compiled.clear();
    if (this.#compiled.size > STATEMENTS_KEPT) this.#compiled.delete(this.#compiled.keys().next().value ?? '');
    return compiled;
  }

  /** Runs a script of several statements. Its transactions, if any, are its own business. */
  runScript(sql: string): void {
    if (changesTables(sql)) this.#compiled.clear();
    this.#open().exec(sql);
  }

  /** Whether commits from now on wait until they are on the disk. Not inside a transaction. */
  waitForDisk(isAwaited: boolean): void {
    if (this.#waitsForDisk === isAwaited) return;
    this.runScript(`PRAGMA synchronous = ${isAwaited ? 'FULL' : 'NORMAL'}`);
    this.#waitsForDisk = isAwaited;
  }

  /** Ends whatever transaction is open; where even that fails, gives the handle up. */
  abandonTransaction(): void {
    if (!this.isInTransaction) return;
    try {
      this.runScript('ROLLBACK');
    } catch {
      this.drop();
    }
  }

  /** Closes the handle. SQLite rolls back what was not committed. */
  drop(): void {
    this.#compiled.clear();
    this.#handle?.close();
    this.#handle = undefined;
    this.#waitsForDisk = true;
  }

  #open(): Libsql.Database {
    if (this.#handle) return this.#handle;
    // SQLite would make an empty file, and the first query would then complain of a missing table.
    if (!existsSync(this.file))
      throw new Error(`There is no database at ${this.file}. Make it with: npm run db deploy`);
    const handle = new Libsql(this.file, { timeout: BLOCKING_WAIT_MS });
    try {
      handle.exec(this.setUp);
    } catch (error) {
      handle.close();
      throw error;
    }
    this.#handle = handle;
    return handle;
  }
}

function compile(handle: Libsql.Database, sql: string): Compiled {
  const statement = handle.prepare(sql);
  if (!statement.reader) return { statement, columns: [], columnTypes: [] };
  const columns = statement.safeIntegers(true).raw(true).columns();
  return {
    statement,
    columns: columns.map(({ name }) => name),
    columnTypes: columns.map(({ type }) => type ?? ''),
  };
}

/**
 * Repeats `step` as long as another connection holds the lock it needs, without holding the event loop, for about five seconds.
 * `step` must leave nothing behind when it throws, as a single SQLite statement does.
 */
export async function whileNotBusy<T>(step: () => T, limitMs = BUSY_LIMIT_MS): Promise<T> {
  const giveUpAt = performance.now() + limitMs;
  for (;;) {
    try {
      return step();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= giveUpAt) throw error;
    }
    // Random, so that two processes waiting for each other's turn do not keep meeting.
    await sleep(1 + Math.random() * 15);
  }
}

/**
 * Lets go of files whose handles this process closed. libsql does so only once the statements made with them are collected, and until
 * then the file counts as open. Costs a full garbage collection; only migrations need it.
 */
export async function releaseClosedHandles(): Promise<void> {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  // The collected objects' native parts are freed in later turns of the event loop.
  await setImmediate();
  await setImmediate();
}

/** Whether SQLite refused because another connection holds a lock. */
export function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'rawCode' in error ? error.rawCode : undefined;
  return typeof code === 'number' && (code & 0xff) === SQLITE_BUSY;
}

function toSqlite(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  // libsql binds every number as a REAL, which raw SQL would compute with.
  if (Number.isSafeInteger(value)) return BigInt(value as number);
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  return value;
}

function fromSqlite(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (value instanceof Buffer) return value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength);
  return value;
}
