// The bench asks the built app over HTTP: a few learners on SQLite show that it measures what it names. Its budgets are not held here.
import { spawnSync } from 'node:child_process';
import type { ServingReport } from '@/scripts/bench/serving';

jest.setTimeout(300_000);

test('npm run bench -- serving measures each request with its queries and its bytes', () => {
  const args = [
    '--import',
    'tsx',
    '--conditions=react-server',
    'scripts/bench.ts',
    'serving',
    '--learners',
    '20',
    '--json',
  ];
  const { TEST_POSTGRES_URL: _, BENCH_POSTGRES_URL: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  // On a busy machine a budget may be missed.
  expect({ status, stderr }).toEqual({
    status: expect.any(Number),
    stderr: expect.stringContaining('Writing 20 learners'),
  });
  expect(status).toBeLessThan(2);
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as ServingReport;
  expect(report.providers.map(({ provider }) => provider)).toEqual(['sqlite']);
  const [size] = report.providers[0]?.sizes ?? [];
  expect(size).toMatchObject({ learners: 20, cards: 1_200, attempts: 2_000 });
  const names = [
    ...['due queue', 'next exercise', 'answer', 'answer, 16 at a time', 'lesson page', 'progress page'],
    ...['report of 200', 'report page of 200', 'report of 2,000', 'report page of 2,000'],
  ];
  expect(size?.figures.map(({ name }) => name)).toEqual(names);
  for (const { name, p50, p99, bytes, queries, heldMs } of size?.figures ?? []) {
    expect([name, p50 > 0 && p99 >= p50, bytes > 500, heldMs >= 0]).toEqual([name, true, true, true]);
    // A lesson page is the same for everybody. What a review costs the database does not creep up unseen.
    const most = name === 'lesson page' ? 0 : name.startsWith('answer') ? 18 : name.startsWith('report') ? 30 : 16;
    expect([name, queries <= most && (queries > 0 || most === 0)]).toEqual([name, true]);
  }
});
