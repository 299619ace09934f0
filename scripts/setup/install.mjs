// Owns the installed packages: brings node_modules to exactly what package-lock.json says.
import { readFileSync } from 'node:fs';
import { run } from './child-process.mjs';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { step } from './progress.mjs';
import { takeTurn } from './take-turns.mjs';

/** Installs from the lock file unless that very set of packages is there already. */
export async function installPackages() {
  if (isInstalled()) return;
  await takeTurn(async () => {
    if (isInstalled()) return;
    await step('Installing packages from the lock file', npmCi);
  });
}

/** Compares the lock file with the one npm keeps inside node_modules; packages for other platforms are absent there. */
export function isInstalled() {
  const wanted = readPackages(inRoot('package-lock.json'));
  const present = readPackages(inRoot('node_modules', '.package-lock.json'));
  if (!wanted)
    throw new Failure(
      'package-lock.json is missing or broken.',
      'Restore it from the repository: git checkout package-lock.json',
    );
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || present[path]?.version === version || (!present[path] && (optional || devOptional)),
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

async function npmCi(note) {
  // Inside npm, its own program is the one to use: `npm` on the path may be another, and is a script on Windows.
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : npmOnPath();
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, output } = await run([...npm, 'ci', ...flags], { onLine: note });
  if (status !== 0) throw new Failure('The packages could not be installed (npm ci).', remedyFor(output), output);
}

function npmOnPath() {
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
}

function remedyFor(output) {
  if (/ENOSPC/.test(output)) return 'The disk is full: make room and try again.';
  if (/EACCES|EPERM/.test(output))
    return 'Give this user the right to write to this folder and to the npm cache, and try again.';
  if (/EUSAGE|lock file/.test(output)) {
    return 'package.json and package-lock.json differ. Restore both from the repository, or after a change of dependencies run: npm install && node scripts/complete-lock.mjs';
  }
  if (/EINTEGRITY/.test(output))
    return 'A package is not the one the lock file names: clear the cache (npm cache clean --force) and try again.';
  return 'Check that this machine reaches the npm registry (npm ping; behind a proxy: npm config set https-proxy …) and try again.';
}
