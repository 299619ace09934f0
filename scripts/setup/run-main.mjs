// Owns the frame of every script: Node checked, .env read, failures told in words, no process left behind.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { checkNode } from './check-node.mjs';
import { endWithChildren, isStoppingAll, stopAll } from './child-process.mjs';
import { Failure, printFailure } from './failure.mjs';
import { inRoot, root } from './paths.mjs';

/** What every program we start is told: no telemetry, no questions, no advertisement. */
const quiet = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' };

/**
 * Runs a script in the repository's folder. A failure is printed and ends the process with status 1.
 * @param {(args: string[]) => Promise<number | void>} main returns the exit status, 0 when it returns nothing
 * @param {{ statusWhenStopped?: number }} [options] the exit status after Ctrl-C or SIGTERM
 */
export async function runMain(main, { statusWhenStopped = 130 } = {}) {
  let status = 1;
  try {
    checkNode();
    process.chdir(root);
    readDotEnv();
    Object.assign(process.env, quiet);
    endWithChildren(() => statusWhenStopped);
    status = (await main(process.argv.slice(2))) ?? 0;
  } catch (error) {
    // What fails because we are being stopped is not worth a word.
    if (isStoppingAll()) return;
    printFailure(error);
  }
  await stopAll();
  process.exit(status);
}

/** Variables may stand in a file .env; those that are set already win. */
function readDotEnv() {
  const file = inRoot('.env');
  if (!existsSync(file)) return;
  try {
    process.loadEnvFile(file);
  } catch (error) {
    throw new Failure(
      `The file .env cannot be read: ${error.message}`,
      'Write one NAME=value on each line, or remove the file.',
    );
  }
}
