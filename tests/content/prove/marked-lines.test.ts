/** The lines that a fix changes are told from those that it leaves alone. */
import { changedLines } from '@/lib/content/prove/marked-lines';

const changed = (before: string, after: string) => [...changedLines(before.split('; '), after.split('; '))];

it.each([
  ['a changed line', 'a; b; c', 'a; x; c', [1]],
  ['a removed line', 'a; b; c', 'a; c', [1]],
  ['nothing where something is only added', 'a; b; c', 'a; b; x; c', []],
  ['no line that is only indented', 'a; b; c', 'a; if x {; \tb; }; c', []],
  ['a moved line and the one it passes', 'go {; add; }; wait', 'add; go {; }; wait', [0, 1]],
  ['every line of another text', 'a; b', 'x; y', [0, 1]],
])('%s', (_, before, after, expected) => {
  expect(changed(before, after)).toEqual(expected);
});
