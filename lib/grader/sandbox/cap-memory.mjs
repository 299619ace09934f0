/** Reads a WebAssembly module and puts a hard maximum on its memory: V8's own limits on a worker do not count it. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const memorySection = 5;

/** The initial memory is larger than the cap: a program with huge global variables. */
export class MemoryCapError extends Error {}

/** For one program after another: to get as much fresh memory for each takes longer than to read it. */
const kept = Buffer.alloc(8 << 20);
/** Before the module, for a memory section that grows. */
const slack = 16;

/**
 * @param {string} file a module with one memory of its own
 * @param {number} maxPages of 64 KiB
 * @returns {Uint8Array<ArrayBuffer>} the module, whose memory cannot grow past `maxPages`; good until the next call. Throws a MemoryCapError where it
 * begins larger.
 */
export function readCapped(file, maxPages) {
  const { place, wasm } = read(file);
  const { at, end, minPages } = memoryOf(wasm);
  if (minPages > maxPages) throw new MemoryCapError(`the program begins with ${minPages} pages of memory`);
  const limits = [1, 1, ...unsigned(minPages), ...unsigned(maxPages)];
  const section = [memorySection, ...unsigned(limits.length), ...limits];
  // What stands before the section moves, by a few bytes: that is little, and what stands behind it is megabytes.
  const start = slack + end - section.length - at;
  place.copyWithin(start, slack, slack + at);
  place.set(section, start + at);
  return place.subarray(start, slack + wasm.length);
}

function read(file) {
  const fd = openSync(file);
  try {
    const { size } = fstatSync(fd);
    const place = slack + size > kept.length ? Buffer.alloc(slack + size) : kept;
    for (let done = 0; done < size; ) {
      const more = readSync(fd, place, slack + done, size - done, done);
      if (more === 0) throw new Error('the module is cut off');
      done += more;
    }
    return { place, wasm: place.subarray(slack, slack + size) };
  } finally {
    closeSync(fd);
  }
}

/** Where the memory section begins and ends, and what it asks for. */
function memoryOf(wasm) {
  let at = 8;
  while (at < wasm.length) {
    const { value: size, next: body } = readUnsigned(wasm, at + 1);
    const end = body + size;
    if (wasm[at] !== memorySection) {
      at = end;
      continue;
    }
    const { value: count, next: first } = readUnsigned(wasm, body);
    const flags = wasm[first];
    if (count !== 1 || (flags !== 0 && flags !== 1)) throw new Error('the module does not have one plain memory');
    return { at, end, minPages: readUnsigned(wasm, first + 1).value };
  }
  throw new Error('the module has no memory');
}

/** LEB128. */
function readUnsigned(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value: value >>> 0, next: at };
  }
}

function unsigned(value) {
  const bytes = [];
  do {
    const low = value & 0x7f;
    value >>>= 7;
    bytes.push(value > 0 ? low | 0x80 : low);
  } while (value > 0);
  return bytes;
}
