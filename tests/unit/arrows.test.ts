// Holds the linter to its duty: biome.json refuses every import against the arrows between folders, and only those.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = process.cwd();
const parents = ['../x', './../x', '@/lib/core/../x'];
const prisma = ['@prisma/client', '@prisma/adapter-pg', '@/lib/data/generated/sqlite/client'];
const own = (...folders: string[]) => folders.map((folder) => `@/lib/${folder}/x`);

/** What a file in each folder may import, and what it may not. */
const arrows: Record<string, { allowed: string[]; refused: string[] }> = {
  'lib/core': {
    allowed: ['ts-fsrs', 'zod', './x', ...own('core')],
    refused: [
      'node:fs',
      'react',
      'server-only',
      'unified',
      '@/app/page',
      '@/components/x',
      '@/lib/environment',
      '@/lib/clock',
      '@/lib/log',
    ].concat(parents, prisma, own('data', 'content', 'grader', 'commands', 'auth', 'csp')),
  },
  'lib/data': {
    allowed: ['node:fs', '@/lib/environment', './x', ...prisma, ...own('core', 'data')],
    refused: ['@/app/page', '@/components/x', ...parents, ...own('content', 'grader', 'commands', 'auth', 'csp')],
  },
  'lib/content': {
    allowed: ['unified', '@/lib/environment', './x', ...own('core', 'content')],
    refused: [
      '@/app/page',
      '@/components/x',
      ...parents,
      ...prisma,
      ...own('data', 'grader', 'commands', 'auth', 'csp'),
    ],
  },
  'lib/grader': {
    allowed: ['node:fs', '@/lib/environment', './x', ...own('core', 'grader')],
    refused: [
      '@/app/page',
      '@/components/x',
      ...parents,
      ...prisma,
      ...own('data', 'content', 'commands', 'auth', 'csp'),
    ],
  },
  'lib/commands': {
    allowed: ['@/lib/clock', '@/lib/log', './x', ...own('core', 'content', 'grader', 'data', 'commands')],
    refused: ['@/app/page', '@/components/x', ...parents, ...prisma, ...own('auth', 'mail', 'csp')],
  },
  'lib/auth': {
    allowed: ['next-auth', '@/lib/clock', './x', ...own('core', 'data', 'commands', 'auth', 'mail')],
    refused: ['@/app/page', '@/components/x', ...parents, ...prisma, ...own('content', 'grader', 'csp')],
  },
  'lib/mail': {
    allowed: ['nodemailer', '@/lib/environment', './x', ...own('core', 'mail')],
    refused: [
      '@/app/page',
      '@/components/x',
      ...parents,
      ...prisma,
      ...own('data', 'content', 'grader', 'commands', 'auth', 'csp'),
    ],
  },
  lib: {
    allowed: ['zod', 'node:fs', './environment', ...own('core')],
    refused: ['@/app/page', './data/x', ...parents, ...prisma, ...own('data', 'content', 'grader', 'commands', 'auth')],
  },
  components: {
    allowed: ['react', './x', '@/components/x'],
    refused: [
      '@/app/page',
      '@/lib/environment',
      ...parents,
      ...prisma,
      ...own('core', 'data', 'content', 'grader', 'commands', 'auth'),
    ],
  },
  'app/(learner)/review': {
    allowed: [
      'next/link',
      './x',
      '@/app/x',
      '@/components/x',
      '@/lib/clock',
      ...own('core', 'commands', 'data', 'content', 'auth'),
    ],
    refused: ['@/tests/support/x', '@/scripts/x', ...parents, ...prisma, ...own('grader')],
  },
  scripts: {
    allowed: ['node:fs', ...own('data', 'content', 'grader')],
    refused: ['@/app/page', ...parents, ...prisma],
  },
  'tests/unit': { allowed: ['@/app/page', '@/tests/support/x', ...own('core', 'data')], refused: parents },
};

/** Other ways to write an import; each takes a module to import. */
const otherForms: Record<string, (from: string) => string> = {
  'a type': (from) => `import type { Thing } from '${from}';\nexport type Other = Thing;\n`,
  'an export': (from) => `export { thing } from '${from}';\n`,
  'import()': (from) => `export const thing = import('${from}');\n`,
  'require()': (from) => `export const thing = require('${from}');\n`,
};

type Case = { name: string; folder: string; code: string; isRefused: boolean };

const plain = (folder: string, from: string, isRefused: boolean): Case => ({
  name: `${folder} ${isRefused ? 'may not' : 'may'} import ${from}`,
  folder,
  code: `import { thing } from '${from}';\nexport const other = thing;\n`,
  isRefused,
});

const cases: Case[] = [
  ...Object.entries(arrows).flatMap(([folder, { allowed, refused }]) => [
    ...allowed.map((from) => plain(folder, from, false)),
    ...refused.map((from) => plain(folder, from, true)),
  ]),
  ...Object.entries(otherForms).map(([form, write]) => ({
    name: `lib/core may not reach lib/data by ${form}`,
    folder: 'lib/core',
    code: write('@/lib/data/x'),
    isRefused: true,
  })),
  {
    name: 'components may import a type of lib/core',
    folder: 'components',
    code: otherForms['a type']?.('@/lib/core/x') ?? '',
    isRefused: false,
  },
];

/** The indexes of the cases in which biome reports a restricted import. */
function lint(): Set<number> {
  const folder = mkdtempSync(join(tmpdir(), 'arrows-'));
  try {
    for (const name of ['biome.json', '.gitignore']) copyFileSync(join(root, name), join(folder, name));
    cases.forEach((item, index) => {
      mkdirSync(join(folder, item.folder), { recursive: true });
      writeFileSync(join(folder, item.folder, `case-${index}.ts`), item.code);
    });
    const rules = ['--only=style/noRestrictedImports', '--only=style/noCommonJs'];
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [biome, 'lint', ...rules, '--max-diagnostics=none', '--reporter=github'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const found = [...stdout.matchAll(/(?:noRestrictedImports|noCommonJs),file=\S*case-(\d+)\.ts/g)];
    if (found.length === 0) throw new Error(`biome did not run:\n${stdout}${stderr}`);
    return new Set(found.map(([, index]) => Number(index)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('arrows between folders', () => {
  const refused = lint();

  test.each(cases.map((item, index) => [item.name, item, index] as const))('%s', (_, item, index) => {
    expect(refused.has(index)).toBe(item.isRefused);
  });
});
