/** The tools that content/tools/go.mod pins: each is built when a session first asks for it, and kept. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '@/lib/content/files';
import type { Go } from '@/lib/go-toolchain';
import { packageFlags } from './running';

export const toolFiles = ['tools/go.mod', 'tools/go.sum'];

export type SessionTools = {
  /** Such as staticcheck. */
  names: string[];
  /** The program, built if it is not there, or why it cannot be. */
  command(name: string): Promise<string | { message: string; cure: string }>;
  /** A folder in which tools may keep what they found out about packages. */
  cache: string;
};

/** By name, the import path of each tool that the go.mod in `root`/tools names. */
export function pinnedTools(root: string): Map<string, string> {
  const text = textOf(join(root, 'tools', 'go.mod')) ?? '';
  const blocks = [...text.matchAll(/^tool \(\n([\s\S]*?)^\)/gm)].flatMap(([, block]) => (block ?? '').split('\n'));
  const single = [...text.matchAll(/^tool ([^\s(]+)/gm)].map(([, path]) => path ?? '');
  const paths = [...blocks, ...single].map((path) => path.trim()).filter((path) => path !== '');
  return new Map(paths.map((path) => [path.split('/').at(-1) ?? path, path]));
}

export function sessionTools(
  go: Go,
  { root, folder, onProgress }: { root: string; folder: string; onProgress: (text: string) => void },
): SessionTools {
  const pinned = pinnedTools(root);
  const hash = createHash('sha256').update(
    JSON.stringify([go.version, ...toolFiles.map((name) => textOf(join(root, name)))]),
  );
  const place = join(folder, hash.digest('hex').slice(0, 16));
  const built = new Map<string, ReturnType<SessionTools['command']>>();

  const build: SessionTools['command'] = async (name) => {
    const program = join(place, name);
    if (existsSync(program)) return program;
    mkdirSync(place, { recursive: true });
    onProgress(`Building ${name}, once …`);
    const fresh = `${program}.${process.pid}`;
    const args = ['build', ...packageFlags, '-ldflags=-s -w', '-o', fresh, pinned.get(name) ?? name];
    const cwd = join(root, 'tools');
    let ran = await go.run(args, { cwd });
    if (ran.exitCode !== 0) ran = await go.run(args, { cwd, env: { GOPROXY: go.proxy } });
    if (ran.exitCode !== 0) {
      const message = `${name} cannot be built: ${ran.stderr.trim().split('\n').at(-1)}`;
      const cure = 'Connect to the network once, or set GOPROXY to a proxy that can be reached.';
      return { message, cure };
    }
    renameSync(fresh, program);
    return program;
  };
  return {
    names: [...pinned.keys()],
    cache: join(place, 'cache'),
    command: (name) => {
      const made = built.get(name) ?? build(name);
      built.set(name, made);
      return made;
    },
  };
}
