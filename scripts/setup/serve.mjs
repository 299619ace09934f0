// Owns the server process: whether its port is free, when it answers, and that it is told to end.
import { get } from 'node:http';
import { createServer } from 'node:net';
import { start } from './child-process.mjs';
import { Failure } from './failure.mjs';
import { inRoot, programs } from './paths.mjs';

const readyWithinMs = 60_000;

/** Room for what requests leave behind: with the usual 16 MB it is cleared away twice as often, for a twentieth of a request's time. */
export const serverFlags = ['--max-semi-space-size=32'];

/** Throws a Failure that says how to choose another port when this one cannot be had. */
export async function refuseTakenPort({ host, port }) {
  const error = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
  if (!error) return;
  const other = `PORT=${port === 3000 ? 3100 : port + 1} npm start`;
  if (error.code === 'EADDRINUSE') {
    throw new Failure(
      `Port ${port} on ${host} is in use by another program.`,
      `Stop that program, or choose another port: ${other}`,
    );
  }
  if (error.code === 'EACCES') {
    throw new Failure(`Port ${port} on ${host} may not be used by this user.`, `Choose a port from 1024 up: ${other}`);
  }
  throw new Failure(
    `The address ${host} cannot be served from: ${error.message}`,
    'Set HOST to an address of this machine.',
  );
}

/**
 * Starts `next start`, or `next dev`. Its output is held back until `show` is called.
 * @returns {{ child: import('node:child_process').ChildProcess, show: (isBannerShown: boolean) => void, output: () => string }}
 */
export function startServer({ host, port, env, isDev }) {
  const preload = new URL('./exit-with-parent.mjs', import.meta.url).href;
  const args = [
    ...serverFlags,
    '--import',
    preload,
    programs.next,
    isDev ? 'dev' : 'start',
    '--hostname',
    host,
    '--port',
    String(port),
  ];
  const child = start(process.execPath, args, {
    cwd: inRoot(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let held = '';
  let isShown = false;
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.setEncoding('utf8').on('data', (text) => {
      if (isShown) to.write(text);
      else held += text;
    });
  }
  const show = (isBannerShown) => {
    isShown = true;
    if (isBannerShown) process.stdout.write(held);
  };
  return { child, show, output: () => held };
}

/** Resolves with the status of the first page that the server answers with. Throws a Failure when it ends before, or never answers. */
export async function firstAnswer(server, { host, port }) {
  const deadlineMs = Date.now() + readyWithinMs;
  while (Date.now() < deadlineMs) {
    if (server.child.exitCode !== null || server.child.signalCode !== null) {
      throw new Failure(
        'The server ended before it could answer.',
        'The messages above say why; if not, please report them.',
        server.output(),
      );
    }
    const status = await answerOf(reachable(host), port);
    if (status) return status;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Failure(
    `The server did not answer within ${readyWithinMs / 1000} s.`,
    'Try again; if it stays so, please report the messages above.',
    server.output(),
  );
}

/** "Every address" is not one that can be asked. */
function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '::1' : host;
}

function answerOf(host, port) {
  return new Promise((resolve) => {
    const request = get({ host, port, path: '/', agent: false, timeout: 20_000 }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
      response.on('error', () => resolve(undefined));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(undefined));
  });
}
