// npm run doctor: looks everything over that serving depends on and says what is so and what to do. Changes nothing, sends nothing.
// With --json it prints the findings for programs. Ends with status 1 where something is broken.
import { run } from './setup/child-process.mjs';
import { isInstalled } from './setup/install.mjs';
import { typescriptArguments } from './setup/paths.mjs';
import { runMain } from './setup/run-main.mjs';

const marks = { right: 'ok     ', warning: 'WARNING', broken: 'BROKEN ', skipped: '-      ' };

await runMain(async (args) => {
  const findings = [
    { what: 'Node', state: 'right', says: `${process.version} will do.` },
    ...(await installedAndRest()),
  ];
  const count = (state) => findings.filter((finding) => finding.state === state).length;
  if (args.includes('--json')) console.log(JSON.stringify({ findings }, null, 2));
  else print(findings, count);
  return count('broken') > 0 ? 1 : 0;
});

async function installedAndRest() {
  const what = 'Packages';
  if (!isInstalled()) {
    const says = 'What is installed is not what package-lock.json names, so nothing else was looked at.';
    return [{ what, state: 'broken', says, remedy: 'npm start installs them; or run npm ci.' }];
  }
  return [{ what, state: 'right', says: 'Those that package-lock.json names are installed.' }, ...(await rest())];
}

async function rest() {
  const { output } = await run([process.execPath, ...typescriptArguments, 'scripts/doctor/check-rest.ts']);
  try {
    return JSON.parse(output.trim().split('\n').at(-1));
  } catch {
    const says = `The other checks could not run: ${output.trim().split('\n').at(-1)}`;
    return [{ what: 'Doctor', state: 'broken', says, remedy: 'Remove node_modules and run npm ci.' }];
  }
}

function print(findings, count) {
  const width = Math.max(...findings.map(({ what }) => what.length));
  for (const { what, state, says, remedy } of findings) {
    console.log(`${marks[state]}  ${what.padEnd(width)}  ${says}${remedy ? ` What to do: ${remedy}` : ''}`);
  }
  const [broken, warnings] = [count('broken'), count('warning')];
  console.log(broken + warnings === 0 ? '\nEverything is right.' : `\n${broken} broken, ${warnings} to look at.`);
}
