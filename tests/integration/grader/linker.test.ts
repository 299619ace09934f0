/** Our linker is Go's with a few lines changed: it makes the same programs, and where it cannot be made, Go's own is used. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findGo, isGo } from '@/lib/go-toolchain';
import { buildLinker } from '@/lib/grader/build-linker';
import { compile } from '@/lib/grader/compile';
import { importPath, useGrader } from '@/tests/support/grader';

jest.setTimeout(120_000);
const grader = useGrader();
const scratch = mkdtempSync(join(tmpdir(), 'linker-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const bodies = {
  'a small program': ['"fmt"', 'func Answer() string { return fmt.Sprint(42) }'],
  'a program with much of the library': [
    '"encoding/json"\n\t"net/http"\n\t"text/template"',
    'func Answer() string { var r http.Request; _, _ = json.Marshal(r.Header); return template.HTMLEscapeString("42") }',
  ],
  'a program with large zeroes and generic code': [
    '"slices"',
    'var table [1 << 16]map[string]int\n\nfunc Answer() string { table[3] = nil; return slices.Max([]string{"4", "42"}) }',
  ],
};

test.each(Object.entries(bodies))('%s is the same, byte for byte', async (name, [imports, body]) => {
  // Where it loads the library ahead, what is equal otherwise stands in another order.
  const ours = { ...grader.tools, isLinkerOwn: false };
  const theirs = { ...ours, link: join(ours.goRoot, 'pkg/tool', host(), 'link') };
  expect(ours.link).not.toBe(theirs.link);
  const tests = `package solution_test\n\nimport (\n\t"testing"\n\n\tsolution "${importPath}"\n)\n\nfunc TestAnswer(t *testing.T) {\n\tif solution.Answer() != "42" {\n\t\tt.Fail()\n\t}\n}\n`;
  const programs: Buffer[] = [];
  for (const [which, tools] of Object.entries({ ours, theirs })) {
    const dir = join(scratch, `${name}-${which}`.replaceAll(' ', '-'));
    mkdirSync(dir);
    const compiled = await compile(
      { tools, launcher: grader.launcher },
      {
        ...{ importPath, packageName: 'solution', isAboutRaces: false },
        allow: ['fmt', 'slices', 'encoding/json', 'net/http', 'text/template'],
        files: [{ name: 'solution.go', text: `package solution\n\nimport (\n\t${imports}\n)\n\n${body}\n` }],
        tests: [{ name: 'solution_test.go', text: tests }],
      },
      { dir, token: 'token' },
    );
    if (compiled.type !== 'program') throw new Error(JSON.stringify(compiled));
    programs.push(readFileSync(compiled.file));
  }
  expect(programs[0]?.equals(programs[1] ?? Buffer.of())).toBe(true);
});

// What writes WebAssembly is missing in both.
test.each([[[]], [['ld', 'loader']]])('of a Go with no more sources than %j it is not made', async (folders) => {
  const go = await findGo(process.env, scratch);
  if (!isGo(go)) throw new Error(go.message);
  const goRoot = mkdtempSync(join(scratch, 'root-'));
  const internal = 'src/cmd/link/internal';
  for (const name of folders)
    cpSync(join(go.goRoot, internal, name), join(goRoot, internal, name), { recursive: true });
  expect(await buildLinker({ ...go, goRoot }, 'lib/grader/go', scratch)).toBe(false);
});

/** As Go names the folder of its tools. */
const host = () => `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
