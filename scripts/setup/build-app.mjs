// Owns the built app in .next: built when something it is made of has changed, with the hashes its security policy needs.
import { existsSync } from 'node:fs';
import { run } from './child-process.mjs';
import { writePageHashes } from './csp-hashes.mjs';
import { Failure } from './failure.mjs';
import { fingerprint, forget, isDone, markDone } from './fingerprint.mjs';
import { inRoot, inSetup, programs } from './paths.mjs';
import { step } from './progress.mjs';
import { takeTurn } from './take-turns.mjs';

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma',
  'package-lock.json',
  'tsconfig.json',
  'next.config.js',
  'proxy.ts',
];
const optionalSources = [
  'instrumentation.ts',
  'postcss.config.mjs',
  'scripts/setup/build-app.mjs',
  'scripts/setup/csp-hashes.mjs',
];

const stamp = () => inSetup('build.sha256');

/** A hash of everything that the built app is made of; prerendered pages contain the course. */
function buildFingerprint() {
  return fingerprint([...sources, ...optionalSources, process.env.CONTENT_DIR || 'content']);
}

export function isBuilt() {
  return (
    ['BUILD_ID', 'csp-hashes.json'].every((name) => existsSync(inRoot('.next', name))) &&
    isDone(stamp(), buildFingerprint())
  );
}

/** Builds unless the build at hand was made of the same things. */
export async function buildApp({ isForced = false } = {}) {
  if (!isForced && isBuilt()) return;
  await takeTurn(async () => {
    if (!isForced && isBuilt()) return;
    const hash = buildFingerprint();
    forget(stamp());
    await step('Building the app', nextBuild);
    markDone(stamp(), hash);
  });
}

async function nextBuild(note) {
  const { status, output } = await run([process.execPath, programs.next, 'build'], {
    onLine: note,
    env: { NODE_ENV: 'production' },
  });
  if (status !== 0) {
    throw new Failure(
      'The app could not be built.',
      'Put right what is named above. If you changed nothing, remove the folders .next and .setup and try again.',
      output,
    );
  }
  writePageHashes(inRoot('.next'));
}
