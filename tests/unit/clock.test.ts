// The clock: real time, moved by the file that tests set and nothing else.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'clock-'));
const file = join(folder, 'offset');

async function offsetMs(): Promise<number> {
  const { now } = await import('@/lib/clock');
  return now().getTime() - Date.now();
}

describe('clock', () => {
  beforeEach(() => jest.resetModules());
  afterEach(() => delete process.env.TEST_CLOCK_FILE);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is the real time without a file', async () => {
    expect(Math.abs(await offsetMs())).toBeLessThan(1000);
  });

  test('follows the file, read anew each time', async () => {
    process.env.TEST_CLOCK_FILE = file;
    expect(Math.abs(await offsetMs())).toBeLessThan(1000);
    for (const days of [3, -3]) {
      writeFileSync(file, `${days * 86_400_000}\n`);
      expect(Math.abs((await offsetMs()) - days * 86_400_000)).toBeLessThan(1000);
    }
  });

  test('says so when the file holds no number', async () => {
    process.env.TEST_CLOCK_FILE = file;
    writeFileSync(file, 'tomorrow');
    await expect(offsetMs()).rejects.toThrow(/whole number of milliseconds/);
  });
});
