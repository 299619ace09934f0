/**
 * The process in which learners' programs run: it may read this folder and that of the programs, and start threads, nothing else, and knows nothing of the
 * server. A run is asked for over the process's channel, gets a thread for itself, and is answered by messages under its id.
 */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { MemoryCapError, readCapped } from './cap-memory.mjs';

// By it V8 would find programs that it knows: it reads each to its end for that, and no program comes twice.
setFlagsFromString('--no-wasm-native-module-cache-enabled');

/** As many as programs run at once; more only while more run. */
const threadCount = 2;
/** A thread whose program ended by itself takes the next one: starting and ending a thread takes longer than most runs. */
const runsEach = 50;
/** A program that took more memory than this leaves its thread to be thrown away with it. */
const memoryKept = 32 << 20;
const workerFile = new URL('./worker.mjs', import.meta.url);
const resourceLimits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
/** Threads that wait for a run, started ahead. */
const spares = [];
const runsOf = new WeakMap();
const running = new Map();
let busy = 0;

function spawnWorker() {
  const worker = new Worker(workerFile, { resourceLimits, env: {}, execArgv: [], stdout: true, stderr: true });
  // One that fails while it waits is simply no spare any more.
  worker.on('error', () => drop(worker));
  worker.on('exit', () => drop(worker));
  runsOf.set(worker, 0);
  return worker;
}
const drop = (worker) => {
  const at = spares.indexOf(worker);
  if (at >= 0) spares.splice(at, 1);
};
const refill = () => {
  while (spares.length + busy < threadCount) spares.push(spawnWorker());
};
const isReusable = (worker, { why, memoryBytes }) =>
  why === 'exit' && memoryBytes <= memoryKept && runsOf.get(worker) < runsEach && spares.length + busy < threadCount;

function take(listeners) {
  const worker = spares.pop() ?? spawnWorker();
  busy += 1;
  runsOf.set(worker, runsOf.get(worker) + 1);
  for (const [name, listener] of Object.entries(listeners)) worker.on(name, listener);
  return worker;
}

function giveBack(worker, listeners, result) {
  for (const [name, listener] of Object.entries(listeners)) worker.off(name, listener);
  busy -= 1;
  if (isReusable(worker, result)) spares.push(worker);
  else void worker.terminate();
  refill();
}

refill();
process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  if (message.type === 'run') void run(message);
  if (message.type === 'cancel') running.get(message.id)?.('cancelled');
});
process.send({ type: 'ready' });

async function run({ id, program, runs, limits, longestMs }) {
  const say = (message) => process.connected && process.send({ id, ...message });
  const startedMs = performance.now();
  const startedUsage = process.cpuUsage();
  let worker;
  let isOver = false;
  let trap = '';
  const listeners = {
    message: (message) => {
      if (message.type === 'trap') trap = message.message;
      else if (message.type === 'end') end({ ...message, type: 'end', message: trap });
      else say(message);
    },
    error: (error) =>
      end({ why: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'trap', message: error.message }),
    exit: () => end({ why: 'trap', message: 'the thread ended by itself' }),
  };
  const end = (result) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    running.delete(id);
    say({ type: 'end', ms: performance.now() - startedMs, ...result });
    if (worker) giveBack(worker, listeners, result);
  };
  // A program that the machine has kept waiting has not had its time yet: a right one must not fail because others are busy.
  const endWhenUsedUp = () => {
    const { user, system } = process.cpuUsage(startedUsage);
    const usedMs = (user + system) / 1000 / running.size;
    const leftMs = Math.min(limits.timeMs - usedMs, startedMs + longestMs - performance.now());
    if (leftMs < limits.timeMs / 50) end({ why: 'time' });
    else timer = setTimeout(endWhenUsedUp, leftMs);
  };
  let timer = setTimeout(endWhenUsedUp, limits.timeMs);
  running.set(id, (why) => end({ why }));
  let module;
  try {
    module = await WebAssembly.compile(readCapped(program, limits.memoryPages));
  } catch (error) {
    end(error instanceof MemoryCapError ? { why: 'memory' } : { why: 'trap', message: String(error.message) });
    return;
  }
  if (isOver) return;
  worker = take(listeners);
  worker.postMessage({ module, runs, limits });
}
