/** A module's memory gets a hard maximum; all else of it stays as it is. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { MemoryCapError, readCapped } from '@/lib/grader/sandbox/cap-memory.mjs';

const file = join(mkdtempSync(join(tmpdir(), 'cap-memory-')), 'program.wasm');
const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

function leb(value: number): number[] {
  const [low, rest] = [value & 0x7f, value >>> 7];
  return rest === 0 ? [low] : [low | 0x80, ...leb(rest)];
}
const section = (id: number, body: number[]) => [id, ...leb(body.length), ...body];
/** Named, with content that nobody reads. */
const custom = (content: number[]) => section(0, [1, 0x61, ...content]);
const exported = section(7, [1, 1, 0x6d, 2, 0]);

function capped(bytes: number[], maxPages: number): number[] {
  writeFileSync(file, Uint8Array.from(bytes));
  return [...readCapped(file, maxPages)];
}

test('whatever stands around it, the memory ends at the cap and nothing else is changed', async () => {
  const content = fc.array(fc.nat(255), { maxLength: 300 });
  const pages = fc.nat(400);
  const any = fc.record({ before: content, after: content, min: pages, more: fc.option(pages), room: fc.nat(2_000) });
  await fc.assert(
    fc.asyncProperty(any, async ({ before, after, min, more, room }) => {
      const memory = section(5, [1, ...(more === null ? [0, ...leb(min)] : [1, ...leb(min), ...leb(min + more)])]);
      const [head, tail] = [
        [...header, ...custom(before)],
        [...exported, ...custom(after)],
      ];
      const maxPages = min + room;
      const wasm = capped([...head, ...memory, ...tail], maxPages);
      expect(wasm.slice(0, head.length)).toEqual(head);
      expect(wasm.slice(-tail.length)).toEqual(tail);
      const { instance } = await WebAssembly.instantiate(Uint8Array.from(wasm));
      const { m } = instance.exports as { m: WebAssembly.Memory };
      expect(m.buffer.byteLength / 65_536).toBe(min);
      expect(m.grow(room)).toBe(min);
      expect(() => m.grow(1)).toThrow(RangeError);
    }),
    { numRuns: 60 },
  );
});

test('a program as large as no other is read too, and the next small one after it', () => {
  const memory = section(5, [1, 0, 1]);
  const content = Buffer.alloc(9 << 20, 7);
  const start = [...header, ...memory, 0, ...leb(content.length + 2), 1, 0x61];
  writeFileSync(file, Buffer.concat([Buffer.from(start), content]));
  const large = readCapped(file, 2);
  expect([large.length, WebAssembly.validate(large)]).toEqual([start.length + content.length + 1, true]);
  expect(capped([...header, ...memory], 2)).toEqual([...header, ...section(5, [1, 1, 1, 2])]);
});

test('what begins larger, or has no memory of its own, is refused', () => {
  expect(() => capped([...header, ...section(5, [1, 0, 3])], 2)).toThrow(MemoryCapError);
  expect(() => capped(header, 2)).toThrow('no memory');
  expect(() => capped([...header, ...section(5, [2, 0, 1, 0, 1])], 2)).toThrow('one plain memory');
});
