// npm start: from a fresh clone, or the second time, to a running server with one command. `--dev` serves the sources instead.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildApp, isBuilt } from './setup/build-app.mjs';
import { stop } from './setup/child-process.mjs';
import { prepareClients } from './setup/clients.mjs';
import { Failure } from './setup/failure.mjs';
import { fingerprint, isDone, markDone } from './setup/fingerprint.mjs';
import { installPackages } from './setup/install.mjs';
import { inRoot, inSetup } from './setup/paths.mjs';
import { prepareServer } from './setup/prepare-server.mjs';
import { step } from './setup/progress.mjs';
import { runMain } from './setup/run-main.mjs';
import { secretIn } from './setup/secret.mjs';
import { firstAnswer, refuseTakenPort, startServer } from './setup/serve.mjs';
import { takeTurn } from './setup/take-turns.mjs';

await runMain(main, { statusWhenStopped: 0 });

async function main(args) {
  const startedMs = Date.now();
  const isDev = args.includes('--dev');
  await installPackages();
  await prepareClients();

  const host = process.env.HOST || '127.0.0.1';
  const port = Number(process.env.PORT || 3000);
  const dataDir = resolve(process.env.DATA_DIR || '.data');
  const plan = { host, port, isDev, env: serverEnvironment({ host, port, isDev, dataDir }), course: courseStamp() };

  // Kept beside the database it speaks of.
  const stamp = join(dataDir, 'prepared.sha256');
  const prepared = fingerprint(
    ['prisma', 'lib/environment.ts', 'lib/core/environment-variables.ts'],
    [plan.course.hash, ...variableNames().map((name) => process.env[name])],
  );
  const isSecondStart = isDone(stamp, prepared) && (isDev || isBuilt());
  const { server, setupUrl, publicUrl, notice } = await (isSecondStart ? startAtOnce(plan) : startInOrder(plan));
  markDone(stamp, prepared);

  console.log(`\nGo Routine is ready at ${publicUrl} (${((Date.now() - startedMs) / 1000).toFixed(1)} s)`);
  if (notice) console.log(`Note: ${notice}`);
  if (setupUrl) console.log(`Nobody is administrator yet. Whoever opens this link first will be: ${setupUrl}`);
  console.log('Ctrl-C ends it.\n');
  const [status] = await once(server.child, 'close');
  throw new Failure(
    `The server ended by itself (${status ?? 'killed'}).`,
    'The messages above say why; npm start starts it again.',
  );
}

/** Nothing has changed since the last start: the server boots while the database is looked at. */
async function startAtOnce(plan) {
  await refuseTakenPort(plan);
  const server = startServer(plan);
  const [ready] = await step('Starting the server', () =>
    Promise.all([prepareServer(['--only-verify'], plan), firstAnswer(server, plan)]),
  );
  if (ready.isPending) {
    // Somebody put another database in place, or another Go.
    await stop(server.child);
    return startInOrder(plan);
  }
  return serving(server, ready, plan.isDev);
}

async function startInOrder({ course, ...plan }) {
  const flags = isDone(course.stamp, course.hash) ? [] : ['--validate-course'];
  // One at a time: the second of two starts takes over the Go that the first has fetched and what it has built.
  const ready = await takeTurn(() =>
    step('Preparing the database and the course', (onSay) => prepareServer(flags, { ...plan, onSay })),
  );
  markDone(course.stamp, course.hash);
  await refuseTakenPort(plan);
  if (!plan.isDev) await buildApp();
  const server = startServer(plan);
  await step('Starting the server', () => firstAnswer(server, plan));
  return serving(server, ready, plan.isDev);
}

/** With all that the operator may set unchanged, the server may start while it is being verified. Written by `npm run docs`. */
function variableNames() {
  return JSON.parse(readFileSync(inRoot('scripts', 'setup', 'variable-names.json'), 'utf8'));
}

/** Remembers for each course by which content and rules it was found right. */
function courseStamp() {
  const folder = process.env.CONTENT_DIR || 'content';
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 8);
  return { stamp: inSetup(`course-${name}.sha256`), hash: fingerprint([folder, 'lib/content', 'lib/core']) };
}

function serving(server, { publicUrl, setupUrl, notice }, isDev) {
  server.show(isDev);
  return { server, publicUrl, setupUrl, notice };
}

/** What the server is told beside our own environment: the secret, and what next-auth wants to know under its own names. */
function serverEnvironment({ host, port, isDev, dataDir }) {
  const secret = secretIn(dataDir);
  return {
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: process.env.PUBLIC_URL || `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    NODE_ENV: isDev ? 'development' : 'production',
  };
}
