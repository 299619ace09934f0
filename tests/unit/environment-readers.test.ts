// Holds the environment to its one reader: biome refuses process.env elsewhere, and the documents name every variable there is.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { variables } from '@/lib/core/environment-variables';
import { environmentPage, variableNames } from '@/scripts/docs/environment-page';

const root = process.cwd();

const forms = {
  plain: 'export const x = process.env.X;\n',
  bracket: "export const x = process['env'].X;\n",
  imported: "import { env } from 'node:process';\nexport const x = env.X;\n",
  global: 'export const x = globalThis.process.env.X;\n',
};
const refused = ['app/page-part.ts', 'components/x.ts', 'proxy.ts', 'lib/clock.ts', 'instrumentation.ts'].concat(
  ['core', 'data', 'content', 'grader', 'commands', 'auth', 'http', 'csp', 'log'].map((folder) => `lib/${folder}/x.ts`),
);
const allowed = ['lib/environment.ts', 'scripts/x.ts', 'tests/unit/x.ts'];

/** The files, of these with this text, in which biome reports a reader of the environment. */
function reported(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'readers-'));
  try {
    for (const name of ['biome.json', '.gitignore']) copyFileSync(join(root, name), join(folder, name));
    for (const [file, code] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    // Not --only: that would switch the rule on where biome.json switches it off.
    const flags = ['lint', '--max-diagnostics=none', '--reporter=github'];
    const { stdout } = spawnSync(process.execPath, [biome, ...flags], { cwd: folder, encoding: 'utf8' });
    return Object.keys(files).filter((file) => stdout.includes(`noProcessEnv,file=${folder}/${file},`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the environment', () => {
  test.each(Object.entries(forms))('is refused to all but its reader, written as %s', (_, code) => {
    const files = Object.fromEntries([...refused, ...allowed].map((file) => [file, code]));
    expect(reported(files)).toEqual(refused);
  });

  test('is not taken apart either, which the linter does not see', () => {
    const sources = ['app', 'components', 'lib'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
        .map((file) => join(folder, file)),
    );
    const readers = sources.filter((file) => /=\s*(globalThis\.)?process\s*[;,\n]/.test(readFileSync(file, 'utf8')));
    expect(readers).toEqual([]);
  });

  test('is described by documents that are up to date', () => {
    expect(readFileSync('docs/environment.md', 'utf8')).toBe(environmentPage());
    expect(readFileSync('scripts/setup/variable-names.json', 'utf8')).toBe(variableNames());
    for (const name of Object.keys(variables)) expect(environmentPage()).toContain(`| \`${name}\``);
  });
});
