/** What holds for every Go package of the course, whatever it is for: it is formatted, it compiles (or must not), and go vet is content. */
import { devNull } from 'node:os';
import { dirname, isAbsolute } from 'node:path';
import { fromRoot } from '@/lib/content/files';
import type { Problem } from '@/lib/content/problem';
import type { Go } from '@/lib/go-toolchain';
import type { GoPackage } from './packages';
import { packageFlags } from './running';

type Where = { root: string; go: Go; onProgress: (text: string) => void };

/**
 * `mayFail`: paths of packages that a proof expects go vet to complain about.
 * `broken` are the problems that leave nothing to be proved: code that does not compile, or does and must not.
 */
export async function checkPackages(
  packages: GoPackage[],
  mayFail: Set<string>,
  where: Where,
): Promise<{ broken: Problem[]; others: Problem[] }> {
  if (packages.length === 0) return { broken: [], others: [] };
  where.onProgress(`Compiling and vetting ${packages.length} package${packages.length === 1 ? '' : 's'} …`);
  const ours = packages.filter(({ ownModule }) => !ownModule);
  const compiled = ours.filter(({ mustNotCompile }) => !mustNotCompile);
  const broken = await findBroken(compiled, where);
  const whole = compiled.filter(({ path }) => !broken.some((problem) => dirname(problem.file) === path));
  const compiling = await findCompiling(
    ours.filter((one) => one.mustNotCompile),
    where,
  );
  const vetted = await findVetted(whole, mayFail, where);
  return {
    broken: [...broken, ...compiling, ...vetted.broken],
    others: [...(await findUnformatted(packages, where)), ...vetted.findings],
  };
}

async function findUnformatted(packages: GoPackage[], { root, go }: Where): Promise<Problem[]> {
  const files = packages.flatMap(({ path, files, testFiles }) =>
    [...files, ...testFiles].map((name) => `${path}/${name}`),
  );
  // what does not parse is said by the compiler, or must not compile anyway
  const { stdout } = await go.runGofmt(['-l', ...files], root);
  return Promise.all(
    lines(stdout).map(async (file) => {
      const { stdout: diff } = await go.runGofmt(['-d', file], root);
      return {
        file: slashes(file),
        line: firstChange(diff),
        message: 'is not formatted as gofmt does',
        cure: `Format it: gofmt -w content/${slashes(file)}`,
      };
    }),
  );
}

/** The line of the first change in a unified diff. */
function firstChange(diff: string): number | undefined {
  let at = 0;
  for (const line of diff.split('\n')) {
    const start = /^@@ -(\d+)/.exec(line)?.[1];
    if (start) at = Number(start);
    else if (at > 0 && /^[-+]/.test(line)) return at;
    else if (at > 0) at++;
  }
  return undefined;
}

/** Packages that do not compile. Nothing is linked here: what is run is linked when it is run. */
async function findBroken(packages: GoPackage[], { root, go }: Where): Promise<Problem[]> {
  const asked = packages.filter(({ files }) => files.length > 0);
  if (asked.length === 0) return [];
  const ran = await go.run(
    ['list', '-export', '-e', '-json=ImportPath,Error', ...packageFlags, ...asked.map(({ path }) => `./${path}`)],
    { cwd: root },
  );
  const found = readListErrors(ran.stdout).flatMap(({ path, printed }) =>
    compilerProblems(printed, root, asked.find((one) => path === `course.example/${one.path}`)?.path),
  );
  if (ran.exitCode === 0 || found.length > 0) return found;
  const message = `go list fails: ${lines(ran.stderr)[0] ?? `exit status ${ran.exitCode}`}`;
  return [{ file: 'go.mod', message, cure: 'Try it by hand: cd content && go build ./...' }];
}

type Listed = { ImportPath: string; Error?: { Pos: string; Err: string } };

/** What is wrong with each package, from the objects that go list -json prints one after another. */
function readListErrors(json: string): { path: string; printed: string }[] {
  const objects = json.split(/^(?=\{)/m).filter((text) => text.trim() !== '');
  return objects.flatMap((text) => {
    const { ImportPath, Error: error } = JSON.parse(text) as Listed;
    if (!error) return [];
    const isSaid = error.Pos === '' || error.Err.includes(error.Pos);
    return [{ path: ImportPath, printed: isSaid ? error.Err : `${error.Pos}: ${error.Err}` }];
  });
}

/** One problem for each package: the first message says enough, and the rest often follows from it. */
function compilerProblems(printed: string, root: string, path: string | undefined): Problem[] {
  const cure = 'Correct it. If it must not compile, put it into a folder whose name begins with "_".';
  for (const text of lines(printed)) {
    const { file, line, message } = position(text, root) ?? {};
    if (file && message) return [{ file, line, message: `does not compile: ${message}`, cure }];
  }
  const first = lines(printed).find((text) => !text.startsWith('#'));
  const named = path ?? slashes(/ in (\S+)$/.exec(first ?? '')?.[1] ?? '').replace(`${slashes(root)}/`, '');
  return [{ file: `${named}/`, message: `does not compile: ${first ?? 'no message'}`, cure }].map((problem) => ({
    ...problem,
    // the folder stands for its files where the compiler names none
    file: `${named}/*.go`,
  }));
}

/** Packages that must not compile and do. */
async function findCompiling(packages: GoPackage[], { root, go }: Where): Promise<Problem[]> {
  const tried = packages.filter(({ files }) => files.length > 0);
  const compiled: GoPackage[] = [];
  // one by one, since a package that cannot even be read hides the others
  for (const one of tried) {
    const ran = await go.run(['build', ...packageFlags, '-o', devNull, `./${one.path}`], { cwd: root });
    if (ran.exitCode === 0) compiled.push(one);
  }
  return compiled.map(({ path, files }) => ({
    file: `${path}/${files[0]}`,
    message: 'compiles, and stands in a folder that says it must not',
    cure: 'Take the "_" off the folder\'s name, or put the mistake back.',
  }));
}

type Finding = { posn: string; message: string };

/** What go vet finds; and packages whose tests do not compile, for go vet is the first to read those. */
async function findVetted(
  packages: GoPackage[],
  mayFail: Set<string>,
  { root, go }: Where,
): Promise<{ broken: Problem[]; findings: Problem[] }> {
  const broken: Problem[] = [];
  let left = packages;
  while (left.length > 0) {
    const ran = await go.run(['vet', '-json', ...packageFlags, ...left.map(({ path }) => `./${path}`)], { cwd: root });
    const found = onePerFolder(lines(ran.stderr).flatMap((text) => position(text, root) ?? []));
    const readable = left.filter(({ path }) => !found.some(({ file }) => dirname(file) === path));
    broken.push(
      ...found.map(({ message, ...at }) => ({ ...at, message: `does not compile: ${message}`, cure: 'Correct it.' })),
    );
    // a package that cannot be read may have kept go vet from the others
    if (readable.length < left.length) left = readable;
    else if (ran.exitCode === 0) return { broken, findings: vetProblems(ran.stdout, mayFail, root) };
    else {
      const message = `go vet fails: ${lines(ran.stderr)[0] ?? `exit status ${ran.exitCode}`}`;
      return {
        broken: [...broken, { file: 'go.mod', message, cure: 'Try it by hand: cd content && go vet ./...' }],
        findings: [],
      };
    }
  }
  return { broken, findings: [] };
}

function vetProblems(json: string, mayFail: Set<string>, root: string): Problem[] {
  const found = new Map<string, Problem>();
  for (const { analyzer, posn, message } of vetFindings(json)) {
    const at = position(`${posn}: ${message}`, root);
    if (!at || mayFail.has(dirname(at.file))) continue;
    // a package with tests is vetted twice
    found.set(`${posn} ${message}`, {
      file: at.file,
      line: at.line,
      message: `go vet (${analyzer}): ${message}`,
      cure: 'Correct it. If the finding is the lesson, prove it with "by: vet".',
    });
  }
  return [...found.values()];
}

/** What `go vet -json` found: objects that follow one another, each `{package: {analyzer: findings}}`. */
export function vetFindings(json: string): { analyzer: string; posn: string; message: string }[] {
  const objects = json.split(/^(?=\{)/m).filter((text) => text.startsWith('{'));
  return objects.flatMap((text) =>
    Object.values(JSON.parse(text) as Record<string, Record<string, Finding[] | { error: string }>>).flatMap(
      (analyzers) =>
        Object.entries(analyzers).flatMap(([analyzer, findings]) =>
          Array.isArray(findings) ? findings.map(({ posn, message }) => ({ analyzer, posn, message })) : [],
        ),
    ),
  );
}

/** `file.go:line:column: message`, as every Go tool prints it, relative to the root. */
function position(text: string, root: string): { file: string; line: number; message: string } | undefined {
  const [, path, line, message] = /^(?:vet: )?(.+?\.go):(\d+)(?::\d+)?: (.+)$/.exec(text.trim()) ?? [];
  if (!path || !message) return undefined;
  const file = isAbsolute(path) ? fromRoot(root, path) : slashes(path).replace(/^\.\//, '');
  return { file, line: Number(line), message };
}

function onePerFolder<T extends { file: string }>(found: T[]): T[] {
  return found.filter(({ file }, index) => found.findIndex((other) => dirname(other.file) === dirname(file)) === index);
}

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
const slashes = (path: string) => path.replaceAll('\\', '/');
