// Lines that a learner puts in order stand as gofmt would have them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indentsOf } from '@/components/code/indents';
import { projectRoot } from '@/tests/support/database';

const from = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
const depth = (line: string) => /^\t*/.exec(line)?.[0].length ?? 0;
const trimmed = (lines: string[]) => lines.map((line) => line.trim());

test.each([
  ['a function within a call', 'b.Run(name, func(b *testing.B) {\n\tfor b.Loop() {\n\t\twork()\n\t}\n})\nnext()'],
  ['two functions within a call', 'try(func() {\n\ta()\n}, func() {\n\tb()\n})\nnext()'],
  ['a select', 'select {\ncase <-done:\n\treturn\ndefault:\n}\nnext()'],
  ['brackets in texts', 'log("}(")\nif a == \'{\' { // {\n\tb(`)`)\n}'],
  ['a literal over lines', 'x := []point{\n\t{1, 2},\n\t{3, 4},\n}'],
])('%s', (_, text) => {
  expect(indentsOf(trimmed(from(text)))).toEqual(from(text).map(depth));
});

test('what is closed more than it was opened stands further left', () => {
  expect(indentsOf(['a()', '}', 'b()', '})'])).toEqual([0, -1, -1, -2]);
});

test('every function of the course’s code stands as gofmt has it', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? files(path) : entry.name.endsWith('.go') ? path : [];
    });
  let looked = 0;
  const wrong = files(join(projectRoot, 'content/units')).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    // What goes on over a line without a bracket, texts of several lines and labels stand by other rules.
    if (/[+\-*/%&|.=]\n|\S,\n\t*"|`[^`]*\n|^\t*\w+:$|\/\*/m.test(text.replace(/\/\/.*/g, ''))) return [];
    const lines = from(text);
    looked += 1;
    const indents = indentsOf(trimmed(lines));
    const at = lines.findIndex((line, index) => depth(line) !== indents[index]);
    return at < 0 ? [] : `${path}: ${lines[at]}`;
  });
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(2_000);
});
