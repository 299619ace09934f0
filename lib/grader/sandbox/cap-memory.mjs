/** Puts a hard maximum on the memory of a WebAssembly module: V8's own limits on a worker do not count it. */

const memorySection = 5;

/** The initial memory is larger than the cap: a program with huge global variables. */
export class MemoryCapError extends Error {}

/**
 * @param {Uint8Array} wasm a module with one memory of its own
 * @param {number} maxPages of 64 KiB
 * @returns {Uint8Array} a copy whose memory cannot grow past `maxPages`. Throws a MemoryCapError where it begins larger.
 */
export function capMemory(wasm, maxPages) {
  let at = 8;
  while (at < wasm.length) {
    const id = wasm[at];
    const { value: size, next: body } = readUnsigned(wasm, at + 1);
    if (id !== memorySection) {
      at = body + size;
      continue;
    }
    const { value: count, next: first } = readUnsigned(wasm, body);
    const flags = wasm[first];
    if (count !== 1 || (flags !== 0 && flags !== 1)) throw new Error('the module does not have one plain memory');
    const { value: minPages } = readUnsigned(wasm, first + 1);
    if (minPages > maxPages) throw new MemoryCapError(`the program begins with ${minPages} pages of memory`);
    const limits = [1, 1, ...unsigned(minPages), ...unsigned(maxPages)];
    const section = Uint8Array.from([memorySection, ...unsigned(limits.length), ...limits]);
    const rest = wasm.subarray(body + size);
    const capped = new Uint8Array(at + section.length + rest.length);
    capped.set(wasm.subarray(0, at));
    capped.set(section, at);
    capped.set(rest, at + section.length);
    return capped;
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
