/**
 * The process in which learners' programs run: it may read this folder and start threads, nothing else, and knows nothing of the
 * server. A run is asked for over the process's channel, gets a fresh thread, and is answered by messages under its id.
 */
import { Worker } from 'node:worker_threads';
import { capMemory, MemoryCapError } from './cap-memory.mjs';

const spareCount = 2;
const workerFile = new URL('./worker.mjs', import.meta.url);
const resourceLimits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
/** Threads are started ahead: a run does not wait for one. */
const spares = [];
const running = new Map();

function spawnWorker() {
  const worker = new Worker(workerFile, { resourceLimits, env: {}, execArgv: [], stdout: true, stderr: true });
  // One that fails while it waits is simply no spare any more.
  worker.on('error', () => drop(worker));
  worker.on('exit', () => drop(worker));
  return worker;
}
const drop = (worker) => {
  const at = spares.indexOf(worker);
  if (at >= 0) spares.splice(at, 1);
};
const refill = () => {
  while (spares.length < spareCount) spares.push(spawnWorker());
};

refill();
process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  if (message.type === 'run') void run(message);
  if (message.type === 'cancel') running.get(message.id)?.('cancelled');
});
process.send({ type: 'ready' });

async function run({ id, wasm, runs, limits }) {
  const say = (message) => process.connected && process.send({ id, ...message });
  const startedMs = performance.now();
  let worker;
  let isOver = false;
  const end = (result) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    running.delete(id);
    say({ type: 'end', ms: performance.now() - startedMs, ...result });
    void worker?.terminate();
    refill();
  };
  const timer = setTimeout(() => end({ why: 'time' }), limits.timeMs);
  running.set(id, (why) => end({ why }));
  let module;
  try {
    module = await WebAssembly.compile(capMemory(wasm, limits.memoryPages));
  } catch (error) {
    end(error instanceof MemoryCapError ? { why: 'memory' } : { why: 'trap', message: String(error.message) });
    return;
  }
  if (isOver) return;
  worker = spares.pop() ?? spawnWorker();
  let trap = '';
  worker.on('message', (message) => {
    if (isOver) return;
    if (message.type === 'trap') trap = message.message;
    else if (message.type === 'end') end({ ...message, type: 'end', message: trap });
    else say(message);
  });
  worker.on('error', (error) =>
    end({ why: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'trap', message: error.message }),
  );
  worker.on('exit', () => end({ why: 'trap', message: 'the thread ended by itself' }));
  worker.postMessage({ module, runs, limits });
}
