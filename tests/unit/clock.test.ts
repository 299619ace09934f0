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
  beforeEach(() => {
    jest.resetModules();
    // Time stands still: what a slow machine does between two looks at it is no offset.
    jest.spyOn(Date, 'now').mockReturnValue(Date.now());
  });
  afterEach(() => {
    delete process.env.TEST_CLOCK_FILE;
    jest.restoreAllMocks();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is the real time without a file', async () => {
    expect(await offsetMs()).toBe(0);
  });

  test('follows the file, read anew each time', async () => {
    process.env.TEST_CLOCK_FILE = file;
    expect(await offsetMs()).toBe(0);
    for (const days of [3, -3]) {
      writeFileSync(file, `${days * 86_400_000}\n`);
      expect(await offsetMs()).toBe(days * 86_400_000);
    }
  });

  test('says so when the file holds no number', async () => {
    process.env.TEST_CLOCK_FILE = file;
    writeFileSync(file, 'tomorrow');
    await expect(offsetMs()).rejects.toThrow(/whole number of milliseconds/);
  });
});
