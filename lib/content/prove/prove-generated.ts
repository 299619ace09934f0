/** Go made from .proto files stands beside them in the course: proves that it is what the generators make of them now, or writes it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entriesIn, fromRoot, textOf } from '@/lib/content/files';
import type { Problem } from '@/lib/content/problem';
import { fetchModules, type Go } from '@/lib/go-toolchain';
import { runProcess } from '@/lib/launcher/run-process';
import { generatorFiles } from './proof-records';

const minute = 60_000;
const plugins = ['google.golang.org/protobuf/cmd/protoc-gen-go', 'google.golang.org/grpc/cmd/protoc-gen-go-grpc'];

export type GeneratedWhere = {
  go: Go;
  root: string;
  /** Built generators are kept below it. */
  cacheDir: string;
  /** Write instead of comparing. */
  record: boolean;
  onProgress: (text: string) => void;
};

/** What main.go in content/generate prints. */
type Answer = { files: Record<string, string>; problems: Problem[] };

/** `protos` are .proto files, absolute. Without any, nothing is built and nothing is asked. */
export async function proveGenerated(protos: string[], where: GeneratedWhere): Promise<Problem[]> {
  if (protos.length === 0) return [];
  const { root, record } = where;
  const names = protos.map((file) => fromRoot(root, file));
  const made = await generate(names, where);
  if ('message' in made) return [made];
  const problems = made.problems.map(({ file, line, message }) => ({
    ...{ file, line, message },
    cure: 'Correct the .proto file.',
  }));
  if (problems.length > 0) return problems;
  const known = [...new Set(names.map((name) => dirname(name)))].flatMap((dir) =>
    entriesIn(join(root, dir)).flatMap(({ name }) => (name.endsWith('.pb.go') ? [`${dir}/${name}`] : [])),
  );
  const wrong = [...new Set([...Object.keys(made.files), ...known])].filter(
    (file) => textOf(join(root, file)) !== made.files[file],
  );
  if (record) for (const file of wrong) write(join(root, file), made.files[file]);
  return record ? [] : wrong.map((file) => difference(file, made.files[file], existsSync(join(root, file))));
}

function write(file: string, text: string | undefined): void {
  if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
}

function difference(file: string, made: string | undefined, isThere: boolean): Problem {
  const [, unit, lesson] = file.split('/');
  const message =
    made === undefined
      ? 'no .proto file makes this any more'
      : isThere
        ? 'is not what its .proto file makes now'
        : 'is not there: nobody has made it from its .proto file';
  return { file, message, cure: `Make it anew: npm run content:check -- ${unit}/${lesson} --record` };
}

async function generate(names: string[], where: GeneratedWhere): Promise<Answer | Problem> {
  const { root } = where;
  const built = await buildGenerator(where);
  if (typeof built !== 'string') return built;
  const ran = await runProcess(join(built, 'generate'), [root, ...names], {
    ...{ cwd: root, env: {}, timeoutMs: minute, outputBytes: 64 << 20 },
  });
  if (ran.exitCode === 0) return JSON.parse(ran.stdout) as Answer;
  return broken(ran.stderr);
}

/** The folder with the generator and its plugins, built once for each version of Go and of its module. */
async function buildGenerator({ go, root, cacheDir, onProgress }: GeneratedWhere): Promise<string | Problem> {
  const hash = createHash('sha256').update(`${go.version}\0${go.host}`);
  for (const file of generatorFiles(root)) hash.update('\0').update(textOf(file) ?? '');
  const dir = join(cacheDir, `${go.version}-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(dir)) return dir;
  const module = join(root, 'generate');
  const missing = await fetchModules(go, module, onProgress);
  if (missing) return { ...missing, file: 'generate/go.mod' };
  onProgress('Building what makes Go from .proto files …');
  mkdirSync(cacheDir, { recursive: true });
  const draft = mkdtempSync(join(cacheDir, 'draft-'));
  try {
    const args = ['build', '-buildvcs=false', '-trimpath', '-ldflags=-s -w', '-o', `${draft}/`, '.', ...plugins];
    const ran = await go.run(args, { cwd: module });
    if (ran.exitCode !== 0) return broken(ran.stderr);
    // two processes at once are harmless: what the first has built stays
    if (!existsSync(dir)) renameSync(draft, dir);
    return dir;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

const broken = (printed: string): Problem => ({
  file: 'generate/main.go',
  message: `the generator fails: ${printed.trim().split('\n').at(-1)}`,
  cure: 'Try it by hand: cd content/generate && go vet .',
});
