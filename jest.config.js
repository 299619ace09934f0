// How Jest runs every kind of test here: compiled by Next's SWC, with ESM-only packages compiled to CommonJS as well.
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const nextJest = require('next/jest');

// A time zone with a half-hour offset and daylight saving shows every place that forgets to work in UTC.
process.env.TZ = 'America/St_Johns';
process.env.NEXT_TELEMETRY_DISABLED = '1';

/** Names of all installed packages that are ES modules only, nested ones included. Node 20's Jest cannot require those as they are. */
function esmPackages(folder = join(__dirname, 'node_modules'), found = new Set()) {
  if (!existsSync(folder)) return found;
  const names = readdirSync(folder).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`) : [name],
  );
  for (const name of names) {
    const manifest = join(folder, name, 'package.json');
    if (!existsSync(manifest)) continue;
    const { type, main } = JSON.parse(readFileSync(manifest, 'utf8'));
    if (type === 'module' || /\.mjs$/.test(main ?? '')) found.add(name);
    esmPackages(join(folder, name, 'node_modules'), found);
  }
  return found;
}

/** @type {import('jest').Config} */
const config = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts?(x)'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.setup/', '<rootDir>/.data/', '<rootDir>/content/'],
  setupFiles: ['<rootDir>/tests/setup.ts'],
  globalTeardown: '<rootDir>/tests/setup-teardown.ts',
  testSequencer: '<rootDir>/tests/sequencer.mjs',
  testTimeout: 60_000,
  maxWorkers: '100%',
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    '^server-only$': '<rootDir>/node_modules/server-only/empty.js',
  },
};

module.exports = async () => {
  const finished = await nextJest({ dir: __dirname })(config)();
  const escaped = [...esmPackages()].map((name) => name.replace(/[.+]/g, '\\$&'));
  // Replaced, not extended: Next's own pattern would go on ignoring all of node_modules. Only the innermost package counts.
  finished.transformIgnorePatterns = [
    `/node_modules/(?!.*/node_modules/)(?!(?:${escaped.join('|')})/)`,
    '^.+\\.module\\.(css|sass|scss)$',
  ];
  // PGlite's CommonJS files call import(), which Jest's module loader only knows once it is compiled to require().
  const [[, transformer]] = Object.entries(finished.transform);
  finished.transform['/@electric-sql/.+\\.cjs$'] = transformer;
  return finished;
};
