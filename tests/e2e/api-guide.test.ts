// Runs every example of docs/api.md as it stands there, against a real server: only its address and the token are put in.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scopes } from '@/lib/core/token-scopes';
import { apiClient, password } from '@/tests/support/api-client';
import { startTestServer, type TestServer } from '@/tests/support/server';

jest.setTimeout(240_000);

const guide = readFileSync('docs/api.md', 'utf8');
/** Each example with the answer that stands below it, if any. */
const examples = [...guide.matchAll(/```sh\n([\s\S]*?)```(?:\n\n```json\n([\s\S]*?)```)?/g)].map(
  ([, script = '', answer]) => ({
    name: /api\/v1\/[^\s"]*/.exec(script)?.[0] ?? script.trim(),
    script,
    answer: answer === undefined ? undefined : (JSON.parse(answer) as unknown),
  }),
);

/** The documented answer's fields are there, of the same type; an empty text, list or null stands for any. */
function expectLike(actual: unknown, documented: unknown, place: string): void {
  if (documented === null) {
    expect([place, actual !== undefined]).toEqual([place, true]);
    return;
  }
  expect([place, Array.isArray(actual), typeof actual]).toEqual([place, Array.isArray(documented), typeof documented]);
  if (typeof documented !== 'object') return;
  for (const [key, value] of Object.entries(documented)) {
    expectLike((actual as Record<string, unknown>)[key], value, `${place}.${key}`);
  }
}

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) console.warn('SKIPPED the examples of docs/api.md: curl is not installed');
const onlyWithCurl = hasCurl || process.env.CI ? test : test.skip;

describe('the API guide', () => {
  let server: TestServer;
  let token = '';
  const folder = mkdtempSync(join(tmpdir(), 'go-routine-guide-'));

  beforeAll(async () => {
    server = await startTestServer();
    const owner = apiClient(server);
    await owner.call('POST', '/account', { email: 'ana@example.org', password, name: 'Ana' });
    const body = { name: 'guide', scopes, days: 30 };
    token = (await owner.call<{ text: string }>('PUT', `/tokens/${randomUUID()}`, body)).data.text;
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('has examples of all that it speaks of', () => {
    const names = examples.map(({ name }) => name).join(' ');
    for (const path of ['me', 'cards', 'review', 'presentations', 'attempts', 'revocation', 'export']) {
      expect([path, names.includes(path)]).toEqual([path, true]);
    }
    for (const scope of scopes) expect(guide).toContain(`| \`${scope}\` |`);
  });

  // In the order of the guide: a later example goes on from an earlier one.
  for (const { name, script, answer } of examples) {
    onlyWithCurl(name, () => {
      const output = execFileSync('sh', ['-ec', script.replaceAll('https://course.example.com', server.url)], {
        ...{ cwd: folder, encoding: 'utf8', env: { ...process.env, GO_ROUTINE_TOKEN: token } },
      });
      if (answer !== undefined) expectLike(JSON.parse(output), answer, name);
      for (const [, file = ''] of script.matchAll(/-o (\S+)/g)) {
        expect([file, existsSync(join(folder, file)) && statSync(join(folder, file)).size > 50]).toEqual([file, true]);
      }
    });
  }
});
