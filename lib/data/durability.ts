/** Which transactions need not be waited for until they are on the disk: see TransactionOptions.durability. */
import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';

const unsynced = new AsyncLocalStorage<true>();

/** Transactions that `work` begins are not waited for until they are on the disk. */
export const withoutSync = <T>(work: () => Promise<T>): Promise<T> => unsynced.run(true, async () => await work());

/** Whether the transaction that begins now is to be waited for. */
export const isSynced = (): boolean => unsynced.getStore() === undefined;
