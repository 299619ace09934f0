/** Runs one program after another to its end, once for each seed, on a thread that can be ended at any moment. */
import { parentPort } from 'node:worker_threads';
import { Exit, makeHost } from './wasi-host.mjs';

/** Those of go/testing that matter here. */
const failedCode = 5;
const recordedCode = 10;

const usual = { environment: [], freeLooks: 0 };
/** A trace comes in few parts, without the garbage collector; what is drawn happens at round times. */
const recorded = { environment: ['GODEBUG=traceadvanceperiod=2147483647', 'GOGC=off'], freeLooks: 5_000 };

parentPort.on('message', ({ module, runs, limits }) => {
  for (const [index, run] of runs.entries()) {
    const end = runOnce(module, run, limits);
    const isLast = index === runs.length - 1;
    // A run that did not pass is the verdict: the other seeds would only repeat it.
    if (isLast || end.why !== 'exit' || end.exitCode !== 0 || end.hasFailed) {
      parentPort.postMessage({ type: 'end', run: index, ...end });
      return;
    }
    parentPort.postMessage({ type: 'again', run: index });
  }
});

function runOnce(module, { args, seed, recordingBytes = 0 }, { outputBytes, reportCount, reportBytes, reportsBytes }) {
  let output = 0;
  let reports = 0;
  let reported = 0;
  let hasFailed = false;
  let why = 'exit';
  let exitCode = null;
  const stop = (reason) => {
    why = reason;
    return new Exit(-1);
  };
  const host = makeHost({
    ...(recordingBytes > 0 ? recorded : usual),
    args,
    seed,
    write(fd, bytes) {
      const room = outputBytes - output;
      output += bytes.length;
      if (room > 0) parentPort.postMessage({ type: 'output', fd, bytes: bytes.slice(0, room) });
      if (output > outputBytes) throw stop('output');
    },
    report(code, text) {
      reports += 1;
      const kept = text.slice(0, code === recordedCode ? recordingBytes : reportBytes);
      if (code !== recordedCode) reported += kept.length;
      if (reports > reportCount || reported > reportsBytes) throw stop('reports');
      if (code === failedCode) hasFailed = true;
      parentPort.postMessage({ type: 'report', code, text: kept });
    },
  });
  try {
    host.start(new WebAssembly.Instance(module, host.imports(module)));
    exitCode = 0;
  } catch (error) {
    if (error instanceof Exit) exitCode = error.code;
    else if (error instanceof RangeError && /call stack/i.test(error.message)) why = 'stack';
    else if (error instanceof RangeError || /memory/i.test(String(error.message))) why = 'memory';
    else {
      why = 'trap';
      parentPort.postMessage({ type: 'trap', message: String(error?.message ?? error).slice(0, 500) });
    }
  }
  return { why, exitCode, hasFailed, memoryBytes: host.memoryBytes() };
}
