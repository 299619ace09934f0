// Lists of addresses as people have them: lines, CSV files, what an e-mail program copies; what is wrong keeps its row.
import { readAddressList } from '@/lib/core/address-list';

const keyOf = (email: string) => email.toLowerCase();
const read = (text: string) => readAddressList(text, keyOf).map(({ row, email, firstRow }) => [row, email, firstRow]);

test('one a line, with empty lines between, and any line ends', () => {
  expect(read('\ufeffa@example.org\r\n\r\n  b@example.org  \rc@example.org\n')).toEqual([
    [1, 'a@example.org', null],
    [3, 'b@example.org', null],
    [4, 'c@example.org', null],
  ]);
});

test('a CSV file with a heading, names, quotes and other cells', () => {
  const file = ['Name;E-mail;Start', '"Berg; Ana";ana@example.org;2026-03-02', 'Bo ""Bob"" B;bo@example.org;'].join(
    '\n',
  );
  expect(read(file)).toEqual([
    [2, 'ana@example.org', null],
    [3, 'bo@example.org', null],
  ]);
});

test('several in a line, with names, as an e-mail program copies them', () => {
  expect(read('Ana Berg <ana@example.org>, "Cy, D" <cy@example.org>; mailto:bo@example.org')).toEqual([
    [1, 'ana@example.org', null],
    [1, 'cy@example.org', null],
    [1, 'bo@example.org', null],
  ]);
});

test('the same twice names the row where it stands first', () => {
  expect(read('a@example.org\nb@example.org\nA@Example.org\na@example.org, a@example.org')).toEqual([
    [1, 'a@example.org', null],
    [2, 'b@example.org', null],
    [3, 'A@Example.org', 1],
    [4, 'a@example.org', 1],
    [4, 'a@example.org', 1],
  ]);
});

test.each(['Ana Berg', 'ana@', '@example.org', 'a b@example.org', 'a@b@example.org', 'ana@example', '=cmd@x'])(
  '%j is listed as none',
  (line) => expect(read(`ok@example.org\n${line}`).at(-1)).toEqual([2, null, null]),
);

test('a heading is one in the first line alone, and only without an address', () => {
  expect(read('a@example.org\nE-mail')).toEqual([
    [1, 'a@example.org', null],
    [2, null, null],
  ]);
  expect(read('mail@example.org')).toEqual([[1, 'mail@example.org', null]]);
  expect(read('\n,;\n\t')).toEqual([]);
});

test('what is wrong is quoted, but not at any length', () => {
  const [wrong] = readAddressList('x'.repeat(5_000), keyOf);
  expect(wrong?.text.length).toBeLessThan(130);
});
