// Owns the talk with scripts/prepare-server.ts: shows what it says, turns what it could not do into a Failure.
import { run } from './child-process.mjs';
import { Failure } from './failure.mjs';
import { typescriptArguments } from './paths.mjs';

/**
 * @param {string[]} flags see scripts/prepare-server.ts
 * @param {{ env: NodeJS.ProcessEnv, onSay?: (line: string) => void }} options
 * @returns {Promise<{ isPending: boolean, publicUrl: string, setupUrl: string | null, notice: string | null }>} notice: what to tell the operator
 */
export async function prepareServer(flags, { env, onSay = () => {} }) {
  const messages = [];
  const { output } = await run([process.execPath, ...typescriptArguments, 'scripts/prepare-server.ts', ...flags], {
    env,
    onLine: (line) => {
      const message = parse(line);
      if (message?.say) onSay(message.say);
      if (message) messages.push(message);
    },
  });
  const last = messages.at(-1);
  if (last?.ready) return last.ready;
  if (last?.failure) throw new Failure(last.failure.what, last.failure.remedy, last.failure.details);
  throw new Failure('Preparing the server ended without a word.', 'Please report it with the output above.', output);
}

function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
