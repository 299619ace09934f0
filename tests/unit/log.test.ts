// The log: JSON a line, from a level on, under the id of the request; whose id is believed; what the console becomes.
import { log, logConsole, requestIdOf, withRequestId } from '@/lib/log';

let lines: Record<string, unknown>[];
beforeEach(() => {
  lines = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(JSON.parse(String(text)));
    return true;
  });
});
afterEach(() => jest.restoreAllMocks());

test('writes one object a line, from info on', () => {
  log('debug', 'too quiet');
  log('info', 'request', { status: 200 });
  expect(lines).toEqual([{ time: expect.any(String), level: 'info', event: 'request', status: 200 }]);
});

test('carries the id of the request through whatever it waits for', async () => {
  await Promise.all(
    ['one', 'two'].map((id) =>
      withRequestId(id, async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        log('info', id);
      }),
    ),
  );
  expect(lines.map(({ event, requestId }) => [event, requestId])).toEqual([
    ['one', 'one'],
    ['two', 'two'],
  ]);
});

test('takes nobody’s id while no proxy is trusted', () => {
  const headers = new Headers({ 'x-request-id': 'from-the-visitor' });
  expect(requestIdOf(headers)).toMatch(/^[0-9a-f-]{36}$/);
});

test('turns the console into lines, and leaves out an error that is logged elsewhere', () => {
  const { error, warn } = console;
  try {
    logConsole();
    console.error('⨯', new Error('for "Ana"'));
    console.warn('something of ana@example.org');
    console.error('⨯', Object.assign(new Error('of a page'), { digest: '123' }));
  } finally {
    Object.assign(console, { error, warn });
  }
  expect(lines.map(({ level, event }) => [level, event])).toEqual([
    ['error', 'console'],
    ['warn', 'console'],
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/Ana|ana@/);
});
