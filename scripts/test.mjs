// npm test: sets up like npm start, then runs every kind of test and ends with one line, `N passed, N failed`.
// npm test -- unit content        only these kinds (unit, integration, content, e2e)
// npm test -- tests/unit/csp -t x only these files; what starts with a dash goes to Jest, with what follows it
import { readFileSync, rmSync } from 'node:fs';
import { buildApp } from './setup/build-app.mjs';
import { run } from './setup/child-process.mjs';
import { prepareClients } from './setup/clients.mjs';
import { Failure, printFailure } from './setup/failure.mjs';
import { installPackages } from './setup/install.mjs';
import { inSetup, programs, typescriptArguments } from './setup/paths.mjs';
import { runMain } from './setup/run-main.mjs';

const kinds = ['unit', 'integration', 'content', 'e2e'];

await runMain(main, { statusWhenStopped: 130 });

async function main(args) {
  const { paths, flags } = chosen(args);
  const isChosen = (kind) => paths.some((path) => path.startsWith(`tests/${kind}`));
  const isWhole = (kind) => paths.includes(`tests/${kind}`);
  const results = [];
  const attempt = async (name, work) => {
    const startMs = Date.now();
    const counts = await work().catch((error) => {
      printFailure(error);
      return { passed: 0, failed: 1 };
    });
    results.push({ name, skipped: 0, ...counts, seconds: (Date.now() - startMs) / 1000 });
  };

  await attempt('set-up', async () => {
    await installPackages();
    await prepareClients();
    return { passed: 0, failed: 0 };
  });
  if (results[0].failed === 0) {
    if (isWhole('content')) await attempt('course', checkCourse);
    const atOnce = paths.filter((path) => !path.startsWith('tests/e2e'));
    if (atOnce.length > 0)
      await attempt(kinds.filter((kind) => kind !== 'e2e' && isChosen(kind)).join(', '), () =>
        jest('others', atOnce, flags),
      );
    if (isChosen('e2e'))
      await attempt('e2e', () =>
        browserTests(
          paths.filter((path) => path.startsWith('tests/e2e')),
          flags,
        ),
      );
  }
  return summarize(results);
}

/** Kinds and paths stand before the first flag; without any, every kind is meant. */
function chosen(args) {
  const firstFlag = args.findIndex((arg) => arg.startsWith('-'));
  const names = firstFlag < 0 ? args : args.slice(0, firstFlag);
  const paths = names.map((name) => (kinds.includes(name) ? `tests/${name}` : name.replaceAll('\\', '/')));
  const unknown = paths.filter((path) => !kinds.some((kind) => path.startsWith(`tests/${kind}`)));
  if (unknown.length > 0) {
    throw new Failure(
      `There are no tests called ${unknown.join(', ')}.`,
      `Name kinds (${kinds.join(', ')}) or paths such as tests/unit/csp.`,
    );
  }
  return {
    paths: paths.length > 0 ? paths : kinds.map((kind) => `tests/${kind}`),
    flags: firstFlag < 0 ? [] : args.slice(firstFlag),
  };
}

async function checkCourse() {
  const { status } = await run([process.execPath, ...typescriptArguments, 'scripts/check-content.ts'], {
    isShown: true,
  });
  return status === 0 ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 };
}

async function browserTests(paths, flags) {
  await buildApp();
  // a server and a browser each: more of them at once only wait for one another
  return jest('e2e', paths, ['--maxWorkers=2', ...flags]);
}

/** Counts from Jest's own results: a file that could not even run is one failure. */
async function jest(name, paths, flags) {
  const file = inSetup(`test-results-${name}.json`);
  rmSync(file, { force: true });
  await run(
    [process.execPath, programs.jest, ...paths, '--json', `--outputFile=${file}`, '--passWithNoTests', ...flags],
    { isShown: true },
  );
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Failure('Jest ended without results.', 'Its messages above say why.');
  }
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests,
  };
}

function summarize(results) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const counts = [passed && `${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(
      Boolean,
    );
    console.log(`${name}: ${counts.join(', ') || 'right'} (${seconds.toFixed(1)} s)`);
  }
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 ? 0 : 1;
}
