// Finds a browser for the tests and prints it as JSON: the one inside @sparticuz/chromium, unpacked once into .setup, else a
// Chrome or Chromium of this machine. Prints null where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { inRoot, inSetup } from './paths.mjs';
import { takeTurn } from './take-turns.mjs';

const packageFolder = inRoot('node_modules', '@sparticuz', 'chromium');

/** @returns {Promise<{ executable: string, env: Record<string, string> } | null>} `env` is what the browser needs beside ours */
async function findBrowser() {
  if (process.env.CHROME_PATH) return { executable: process.env.CHROME_PATH, env: {} };
  return (await packagedBrowser()) ?? systemBrowser();
}

async function packagedBrowser() {
  const isGlibc = Boolean(process.report?.getReport().header.glibcVersionRuntime);
  if (process.platform !== 'linux' || process.arch !== 'x64' || !isGlibc || !existsSync(packageFolder)) return null;
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = inSetup(`chromium-${version}`);
  if (!existsSync(folder)) await takeTurn(() => unpack(folder));
  const executable = join(folder, 'chromium');
  const env = { ...missingLibraries(executable, folder), ...missingFonts(folder) };
  return runs(executable, env) ? { executable, env } : null;
}

/** Unpacked beside and then moved, so that a folder that is there is whole. */
async function unpack(folder) {
  if (existsSync(folder)) return;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  // The package unpacks into the temporary folder, and into no other.
  process.env.TMPDIR = partial;
  const { inflate } = await import('@sparticuz/chromium');
  const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
  await Promise.all(archives.map((name) => inflate(join(packageFolder, 'bin', name))));
  renameSync(partial, folder);
}

/** The package brings the libraries that bare servers lack; where the machine has them, its own fit better. */
function missingLibraries(executable, folder) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return /=> not found/.test(stdout ?? '') ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {};
}

function missingFonts(folder) {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
}

function systemBrowser() {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  const candidates = [
    ...onPath,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programFiles.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ];
  const executable = candidates.find((candidate) => existsSync(candidate));
  return executable ? { executable, env: {} } : null;
}

function runs(executable, env) {
  return spawnSync(executable, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 }).status === 0;
}

console.log(JSON.stringify(await findBrowser()));
