// Loaded before the built app by `node --import`, for the bench alone: the app itself knows nothing of it and sends nothing about it.
// Counts for each request that carries x-bench what the database was asked, and how long the request took; tells the parent by IPC.
import { AsyncLocalStorage } from 'node:async_hooks';
import { channel } from 'node:diagnostics_channel';
import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const require = createRequire(import.meta.url);
const resolutionMs = 5;
const requests = new AsyncLocalStorage();
const eventLoop = monitorEventLoopDelay({ resolution: resolutionMs });
let ended = [];

channel('http.server.request.start').subscribe(({ request, response }) => {
  const name = request.headers['x-bench'];
  if (name === undefined) return;
  const startedMs = performance.now();
  const startedCpu = process.cpuUsage();
  const counted = { queries: 0 };
  requests.enterWith(counted);
  response.once('finish', () => {
    const serverMs = performance.now() - startedMs;
    const { user, system } = process.cpuUsage(startedCpu);
    const cpuMs = (user + system) / 1_000;
    ended.push({ name, status: response.statusCode, serverMs, cpuMs, queries: counted.queries });
  });
});

function countCall(object, method) {
  const original = object[method];
  object[method] = function (...values) {
    const counted = requests.getStore();
    if (counted) counted.queries += 1;
    return original.apply(this, values);
  };
}

// BEGIN and COMMIT count too: on PostgreSQL they are round trips like any other.
const Libsql = require('libsql');
countCall(Libsql.prototype, 'exec');
const prepare = Libsql.prototype.prepare;
Libsql.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql);
  for (const method of ['run', 'all']) countCall(statement, method);
  return statement;
};
countCall(require('pg').Client.prototype, 'query');

eventLoop.enable();

// The parent asks at the end of what it measured together; what was told is forgotten.
process.on('message', () => {
  process.send({ requests: ended, heldMs: Math.max(0, eventLoop.max / 1e6 - resolutionMs) });
  ended = [];
  eventLoop.reset();
});
process.on('disconnect', () => process.exit());
