// Owns the generated database clients as a step of setting up.
import { Failure } from './failure.mjs';
import { takeTurn } from './take-turns.mjs';

/** Generates what is out of date; a few milliseconds when nothing is. */
export async function prepareClients() {
  // Loaded late: it needs a Node that was checked and packages that were installed.
  const { generateClients } = await import('../generate-clients.mjs');
  try {
    await takeTurn(() => generateClients({ log: (line) => console.log(`${line} …`) }));
  } catch (error) {
    throw new Failure(
      'The database clients could not be generated.',
      'Put right what Prisma names above in prisma/models.prisma; if you changed nothing there, remove .setup and lib/data/generated and try again.',
      error.message,
    );
  }
}
