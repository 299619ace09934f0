/**
 * The whole world of a graded program: a clock that moves only as it is looked at or slept on, random numbers by seed, and two
 * streams to write to. No files, no sockets, no arguments of the server's. Equal seeds give equal runs.
 */

/** Thrown through the program's frames to end it. */
export class Exit extends Error {
  constructor(code) {
    super(`exit ${code}`);
    this.code = code;
  }
}

const ok = 0;
const badFile = 8;
const invalid = 28;
const noSuchCall = 52;

/** 1 January 2026, UTC, in nanoseconds: when every program begins. */
const wallStart = 1_767_225_600_000_000_000n;
const monotonicStart = 1_000_000_000n;
const lookNs = 1_000n;
const subscriptionBytes = 48;

/**
 * @param {{ args: string[], environment: string[], freeLooks: number, seed: number, write(fd: number, bytes: Uint8Array): void,
 *   report(code: number, text: string): void }} options `write` and `report` may throw an Exit. Each look at the clock takes a
 *   microsecond, so that a loop which waits for time to pass ends; with `freeLooks` that many at one moment take none.
 */
export function makeHost({ args, environment, freeLooks, seed, write, report }) {
  /** @type {WebAssembly.Memory} */
  let memory;
  const view = () => new DataView(memory.buffer);
  const bytes = (at, length) => new Uint8Array(memory.buffer, at, length);
  const decoder = new TextDecoder();
  const ended = (text) => new TextEncoder().encode(`${text}\0`);
  const [argumentBytes, environmentBytes] = [args.map(ended), environment.map(ended)];
  const putSizes = (list, count, size) => {
    view().setUint32(count, list.length, true);
    view().setUint32(
      size,
      list.reduce((sum, { length }) => sum + length, 0),
      true,
    );
    return ok;
  };
  const putAll = (list, pointers, buffer) => {
    for (const [index, text] of list.entries()) {
      view().setUint32(pointers + 4 * index, buffer, true);
      bytes(buffer, text.length).set(text);
      buffer += text.length;
    }
    return ok;
  };

  let elapsedNs = 0n;
  let looks = 0;
  const now = (clock) => {
    if (looks++ >= freeLooks) elapsedNs += lookNs;
    return (clock === 0 ? wallStart : monotonicStart) + elapsedNs;
  };
  let state = seed >>> 0;
  const randomByte = () => {
    // xorshift32 with a seed that is never 0
    state ||= 0x9e3779b9;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 11) & 0xff;
  };

  const calls = {
    args_sizes_get: (count, size) => putSizes(argumentBytes, count, size),
    args_get: (pointers, buffer) => putAll(argumentBytes, pointers, buffer),
    environ_sizes_get: (count, size) => putSizes(environmentBytes, count, size),
    environ_get: (pointers, buffer) => putAll(environmentBytes, pointers, buffer),
    clock_time_get(clock, _precision, at) {
      view().setBigUint64(at, now(clock), true);
      return ok;
    },
    random_get(at, length) {
      const target = bytes(at, length);
      for (let i = 0; i < length; i++) target[i] = randomByte();
      return ok;
    },
    fd_write(fd, vectors, count, writtenAt) {
      if (fd !== 1 && fd !== 2) return badFile;
      let written = 0;
      for (let i = 0; i < count; i++) {
        const at = view().getUint32(vectors + 8 * i, true);
        const length = view().getUint32(vectors + 8 * i + 4, true);
        write(fd, bytes(at, length));
        written += length;
      }
      view().setUint32(writtenAt, written, true);
      return ok;
    },
    fd_read(fd, _vectors, _count, readAt) {
      if (fd !== 0) return badFile;
      view().setUint32(readAt, 0, true);
      return ok;
    },
    fd_fdstat_get(fd, at) {
      if (fd > 2) return badFile;
      const characterDevice = 2;
      const rightToWrite = 0x40n;
      view().setUint8(at, characterDevice);
      view().setUint16(at + 2, 0, true);
      view().setBigUint64(at + 8, rightToWrite, true);
      view().setBigUint64(at + 16, 0n, true);
      return ok;
    },
    fd_fdstat_set_flags: () => ok,
    fd_prestat_get: () => badFile,
    fd_close: () => ok,
    sched_yield: () => ok,
    /** Go waits here when no goroutine can run: the clock jumps to the earliest time that anybody waits for. */
    poll_oneoff(subscriptions, events, count, eventCountAt) {
      let earliest = null;
      for (let i = 0; i < count; i++) {
        const at = subscriptions + subscriptionBytes * i;
        const isClock = view().getUint8(at + 8) === 0;
        if (!isClock) continue;
        const clock = view().getUint32(at + 16, true);
        const timeout = view().getBigUint64(at + 24, true);
        const isAbsolute = (view().getUint16(at + 40, true) & 1) === 1;
        const waitNs = isAbsolute ? timeout - now(clock) : timeout;
        if (earliest === null || waitNs < earliest.waitNs) earliest = { at, waitNs };
      }
      if (earliest === null) return invalid;
      if (earliest.waitNs > 0n) {
        elapsedNs += earliest.waitNs;
        looks = 0;
      }
      view().setBigUint64(events, view().getBigUint64(earliest.at, true), true);
      view().setUint16(events + 8, 0, true);
      view().setUint8(events + 10, 0);
      view().setUint32(eventCountAt, 1, true);
      return ok;
    },
    proc_exit(code) {
      throw new Exit(code);
    },
  };

  return {
    /** The imports that this module asks for. Throws where it asks for anything but WASI calls and one `grader.report`. */
    imports(module) {
      const wasi = {};
      const grader = {};
      for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
        if (kind !== 'function') throw new Error(`the program imports a ${kind}`);
        if (from === 'wasi_snapshot_preview1') wasi[name] = calls[name] ?? (() => noSuchCall);
        else if (from === 'grader' && name === 'report') {
          grader.report = (code, at, length) => report(code, decoder.decode(bytes(at, length).slice()));
        } else throw new Error(`the program imports ${from}.${name}`);
      }
      return { wasi_snapshot_preview1: wasi, grader };
    },
    start(instance) {
      memory = instance.exports.memory;
      instance.exports._start();
    },
    memoryBytes: () => memory?.buffer.byteLength ?? 0,
  };
}
