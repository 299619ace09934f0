// node scripts/run.mjs FILE.ts [arguments]: runs one of our TypeScript scripts, with packages and clients in place.
import { run } from './setup/child-process.mjs';
import { prepareClients } from './setup/clients.mjs';
import { Failure } from './setup/failure.mjs';
import { installPackages } from './setup/install.mjs';
import { typescriptArguments } from './setup/paths.mjs';
import { runMain } from './setup/run-main.mjs';

await runMain(async ([file, ...args]) => {
  if (!file) throw new Failure('No script was named.', 'Run: node scripts/run.mjs scripts/NAME.ts [arguments]');
  await installPackages();
  await prepareClients();
  const { status } = await run([process.execPath, ...typescriptArguments, file, ...args], { isShown: true });
  return status;
});
