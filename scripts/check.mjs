// npm run check: format, lint with the import rules, types, and whether the migrations match the models and the documents the code.
import { run } from './setup/child-process.mjs';
import { prepareClients } from './setup/clients.mjs';
import { Failure, printFailure } from './setup/failure.mjs';
import { installPackages } from './setup/install.mjs';
import { programs, typescriptArguments } from './setup/paths.mjs';
import { step } from './setup/progress.mjs';
import { runMain } from './setup/run-main.mjs';

const node = process.execPath;

const checks = [
  {
    name: 'Format, lint and import rules',
    commands: [[node, programs.biome, 'check', '--error-on-warnings', '--max-diagnostics=200', '--colors=off']],
    remedy: 'Run npx biome check --write to format and sort imports; change by hand what is left.',
  },
  {
    name: 'Types',
    commands: [
      [node, programs.next, 'typegen'],
      [node, programs.tsc, '--noEmit', '--incremental', 'false'],
    ],
    remedy: 'Put the types right in the files named above.',
  },
  {
    name: 'Migrations match the models',
    commands: [[node, ...typescriptArguments, 'scripts/database.ts', 'check']],
    remedy: 'Write the missing migration: npm run db author NAME',
  },
  {
    name: 'Documents follow the code',
    commands: [[node, ...typescriptArguments, 'scripts/write-docs.ts', '--check']],
    remedy: 'Write them anew: npm run docs',
  },
];

await runMain(async () => {
  await installPackages();
  await prepareClients();
  let failed = 0;
  for (const check of checks) failed += (await passes(check)) ? 0 : 1;
  console.log(failed === 0 ? '\nEverything is right.' : `\n${failed} of ${checks.length} checks failed.`);
  return failed === 0 ? 0 : 1;
});

/** Runs all commands of one check up to the first that fails; each check runs whatever became of the others. */
async function passes({ name, commands, remedy }) {
  try {
    await step(name, async () => {
      for (const command of commands) {
        const { status, output } = await run(command);
        if (status !== 0) throw new Failure(`${name} did not pass.`, remedy, output);
      }
    });
    return true;
  } catch (error) {
    printFailure(error);
    return false;
  }
}
