/** The process that starts programs for its parent: see launcher.ts. It ends with its parent, and ends what it has started. */
import { runProcess } from './start-process.mjs';

/** What may be told of programs that run, by id. */
const told = new Map();

process.on('disconnect', () => process.exit(0));
process.on('message', ({ type, id, ...message }) => {
  if (type === 'run') void run(id, message);
  if (type === 'input') told.get(id)?.input(message.text);
  if (type === 'abort') told.get(id)?.abort();
});

async function run(id, { command, args, limits, hasInput }) {
  const leaving = new AbortController();
  const input = new Promise((resolve) => told.set(id, { input: resolve, abort: () => leaving.abort() }));
  const all = { ...limits, signal: leaving.signal, ...(hasInput ? { input } : {}) };
  const answer = await runProcess(command, args, all).then(
    (ran) => ({ ran }),
    (error) => ({ error: error.message }),
  );
  told.delete(id);
  if (process.connected) process.send({ id, ...answer });
}
