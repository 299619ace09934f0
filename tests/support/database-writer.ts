// A process that counts up the user "counter" and makes another user with each count, as fast as it can, and prints the id of each only after its commit was acknowledged, until it is killed
// or has written as many as asked. Arguments: the database's URL, a prefix for the ids, how many.
import { writeSync } from 'node:fs';
import { openDatabase } from '@/lib/data/open-database';

const [url = '', prefix = '', count = 'Infinity'] = process.argv.slice(2);

async function main(): Promise<void> {
  const database = openDatabase(url);
  for (let index = 0; index < Number(count); index++) {
    const id = `${prefix}-${index}`;
    await database.transaction(async (tx) => {
      // Read, then write what was read: the way in which two that do not take turns lose each other's counts.
      const { lastSequence } = await tx.user.findUniqueOrThrow({ where: { id: 'counter' } });
      await tx.user.create({ data: { id, state: 'guest', lastSequence, createdAt: new Date(0) } });
      await tx.user.update({ where: { id: 'counter' }, data: { lastSequence: lastSequence + 1 } });
    });
    // Not console.log: a pipe may hold that back, and the kill would swallow acknowledgements.
    writeSync(1, `${id}\n`);
  }
  await database.close();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
