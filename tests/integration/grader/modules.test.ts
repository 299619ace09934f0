/** What grading fetches of the course's modules, with a real Go whose proxy is this machine's module cache and whose own cache is empty. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchModules, findGo, isGo } from '@/lib/go-toolchain';
import { modules } from '@/lib/grader/build-tools';

it('only the modules that learners may import are fetched, whatever else the course pins', async () => {
  const cache = execFileSync('go', ['env', 'GOMODCACHE'], { encoding: 'utf8' }).trim();
  const scratch = mkdtempSync(join(tmpdir(), 'modules-'));
  const own = join(scratch, 'modules');
  const env = { ...process.env, GOMODCACHE: own, GOPROXY: `file://${cache}/cache/download` };
  const go = await findGo(env, scratch);
  if (!isGo(go)) throw new Error(go.message);
  const told: string[] = [];
  expect(await fetchModules(go, 'content', (text) => told.push(text), modules)).toBeUndefined();
  expect(told).toHaveLength(1);
  const fetched = readdirSync(join(own, 'cache', 'download'), { recursive: true, encoding: 'utf8' });
  const archives = fetched.filter((file) => file.endsWith('.zip'));
  expect(archives.map((file) => file.split('/@v/')[0]).sort()).toEqual(['golang.org/x/sync', 'golang.org/x/time']);
  execFileSync('go', ['clean', '-modcache'], { env: { ...env, GOFLAGS: '' } });
});
