// What PostgreSQL keeps prepared: what comes again, no more than so many, and each text under one name.
import { nameStatements } from '@/lib/data/statement-names';

const select = (n: number) => ({ sql: `SELECT ${n}` });

test('a statement has a name from its second time on, always the same', () => {
  const nameOf = nameStatements();
  expect(nameOf(select(1))).toBe('');
  const name = nameOf(select(1));
  expect(name).not.toBe('');
  expect(nameOf(select(1))).toBe(name);
  nameOf(select(2));
  expect(nameOf(select(2))).not.toBe(name);
});

test('what is long, or not about rows, has none', () => {
  const nameOf = nameStatements();
  const unnamed = ['BEGIN', 'SET LOCAL synchronous_commit TO off', `SELECT '${'x'.repeat(8_000)}'`];
  for (const sql of [...unnamed, ...unnamed, ...unnamed]) expect(nameOf({ sql })).toBe('');
});

test('however many come, the named are few, and those that have a name keep it', () => {
  const nameOf = nameStatements();
  const names = new Set<string>();
  for (let n = 0; n < 5_000; n += 1) names.add(nameOf(select(n))).add(nameOf(select(n)));
  names.delete('');
  expect(names.size).toBe(300);
  expect(nameOf(select(0))).toBe('go-routine-0');
  expect(nameOf(select(4_999))).toBe('');
});

test('many that come once are forgotten', () => {
  const nameOf = nameStatements();
  nameOf(select(-1));
  for (let n = 0; n < 1_000; n += 1) nameOf(select(n));
  expect(nameOf(select(-1))).toBe('');
});
