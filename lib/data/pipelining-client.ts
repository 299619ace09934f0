/** PostgreSQL's connections: BEGIN goes ahead of a transaction's first statement in place of being waited for. */
import 'server-only';
import pg from 'pg';
import { isSynced } from './durability';

type Query = (config: unknown, ...more: unknown[]) => Promise<unknown>;
const query = pg.Client.prototype.query as Query;

const begun: pg.QueryResult = { command: 'BEGIN', rowCount: null, oid: 0, fields: [], rows: [] };

/**
 * A way there and back less for each transaction, and another where a commit is not waited for. The server does one after the other:
 * the first statement fails where BEGIN did.
 */
export class PipeliningClient extends pg.Client {
  #beginning: Promise<unknown> | undefined;

  constructor(config?: pg.ClientConfig) {
    super({ ...config, pipeline: true });
  }

  override query = (async (config: unknown, ...more: unknown[]) => {
    if (isBegin(config)) {
      const text = isSynced() ? 'BEGIN' : 'BEGIN; SET LOCAL synchronous_commit TO off';
      this.#beginning = query.call(this, text);
      // Told by the first statement.
      this.#beginning.catch(() => {});
      return begun;
    }
    const [beginning, asked] = [this.#beginning, query.call(this, config, ...more)];
    this.#beginning = undefined;
    if (beginning !== undefined) {
      asked?.catch(() => {});
      await beginning;
    }
    return asked;
  }) as typeof pg.Client.prototype.query;
}

const isBegin = (config: unknown) =>
  typeof config === 'object' && config !== null && 'text' in config && config.text === 'BEGIN';
