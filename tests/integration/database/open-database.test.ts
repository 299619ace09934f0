// What every command may rely on, on either database.
import { OutsideTransactionError } from '@/lib/data/guard-transactions';
import { openDatabase, type Tx } from '@/lib/data/open-database';
import { describeDatabases, type TestDatabase } from '@/tests/support/database';

const createdAt = new Date('2026-01-01T00:00:00.123Z');
const guest = (id: string) => ({ id, state: 'guest', createdAt });
/** As it comes from a request that lacks the field: the types are satisfied, the value is not there. */
const missing = undefined as unknown as string;

test.each(['file:relative.db', 'mysql://host/name', ''])('%p is not a database', (url) => {
  expect(() => openDatabase(url)).toThrow(/URL|absolute/);
});

describeDatabases('a query', (open) => {
  test('gives back what was stored', async () => {
    const { client } = await open();
    const user = await client.user.create({ data: { ...guest('u1'), desiredRetention: 0.87, name: 'Ünï 🐹' } });
    expect(await client.user.findUnique({ where: { id: 'u1' } })).toEqual(user);
    expect(user).toMatchObject({ createdAt, desiredRetention: 0.87, dayStartHour: 4, name: 'Ünï 🐹', email: null });
  });

  test('starts from an empty database of its own', async () => {
    const { client } = await open();
    expect(await client.user.count()).toBe(0);
  });

  test('gives the same answers however often a statement was asked, failed, or its table changed', async () => {
    const { client } = await open();
    const add = (id: string) => client.user.create({ data: { id, state: 'guest', createdAt: new Date(0) } });
    await add('u1');
    await expect(add('u1')).rejects.toMatchObject({ code: 'P2002' });
    await add('u2');
    const ids = async () => (await client.user.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id);
    expect(await ids()).toEqual(['u1', 'u2']);
    // More different ones than any store of compiled statements holds.
    for (let n = 0; n < 300; n++) await client.$queryRawUnsafe(`SELECT ${n} AS "n"`);
    expect(await ids()).toEqual(['u1', 'u2']);
    await client.$executeRawUnsafe('CREATE TABLE "Made" ("a" INTEGER)');
    await client.$executeRawUnsafe('INSERT INTO "Made" VALUES (1)');
    expect(await client.$queryRawUnsafe('SELECT * FROM "Made"')).toEqual([{ a: 1 }]);
    await client.$executeRawUnsafe('ALTER TABLE "Made" ADD COLUMN "b" INTEGER');
    expect(await client.$queryRawUnsafe('SELECT * FROM "Made"')).toEqual([{ a: 1, b: null }]);
    await add('u3');
    expect(await ids()).toEqual(['u1', 'u2', 'u3']);
  });

  test('sorts and compares instants to the millisecond', async () => {
    const { client } = await open();
    const at = (id: string, instant: string) => ({ id, state: 'guest', createdAt: new Date(instant) });
    await client.user.createMany({
      data: [at('b', '2026-01-01T00:00:00.010Z'), at('a', '2026-01-01T00:00:00.009Z'), at('c', '2026-01-01T00:00:01Z')],
    });
    const found = await client.user.findMany({
      where: { createdAt: { gt: new Date('2026-01-01T00:00:00.009Z') } },
      orderBy: { createdAt: 'desc' },
    });
    expect(found.map(({ id }) => id)).toEqual(['c', 'b']);
  });

  test('refuses an undefined in a where, wherever it stands', async () => {
    const { client } = await open();
    await client.user.create({ data: guest('u1') });
    const where = { id: missing };
    const refused: (() => Promise<unknown>)[] = [
      () => client.user.findFirst({ where }),
      () => client.user.findMany({ where: undefined }),
      () => client.user.updateMany({ where, data: { name: 'x' } }),
      () => client.user.deleteMany({ where }),
      () => client.user.deleteMany({ where: { OR: [{ state: 'guest', ...where }] } }),
      () => client.card.findMany({ where: { user: where } }),
      () => client.user.findMany({ include: { cards: { where: { objectiveId: missing } } } }),
      () => client.user.update({ where: { id: 'u1' }, data: { cards: { deleteMany: { objectiveId: missing } } } }),
    ];
    for (const query of refused) await expect(query()).rejects.toThrow(/undefined/);
    expect(await client.user.count()).toBe(1);
  });

  test('refuses an undefined inside a transaction, too', async () => {
    const database = await open();
    await database.client.user.create({ data: guest('u1') });
    const deleted = database.transaction((tx) => tx.user.deleteMany({ where: { id: missing } }));
    await expect(deleted).rejects.toThrow(/undefined/);
    expect(await database.client.user.count()).toBe(1);
  });
});

describeDatabases('a transaction', (open) => {
  test('answers with what its work answers', async () => {
    const database = await open();
    const name = await database.transaction(async (tx) => {
      await tx.user.create({ data: { ...guest('u1'), name: 'Rob' } });
      return (await tx.user.findUniqueOrThrow({ where: { id: 'u1' } })).name;
    });
    expect(name).toBe('Rob');
    expect(await database.client.user.count()).toBe(1);
  });

  test('waits for the disk, unless it is what may be made again', async () => {
    const database = await open();
    const waits = async (tx: Tx): Promise<boolean> => {
      const sql = database.provider === 'sqlite' ? 'PRAGMA synchronous' : 'SHOW synchronous_commit';
      const [row = {}] = await tx.$queryRawUnsafe<Record<string, unknown>[]>(sql);
      // SQLite: 1 is NORMAL, which leaves a commit in WAL mode to the system; 2 is FULL.
      return ['2', 'on'].includes(String(Object.values(row)[0]));
    };
    const soon = () => database.transaction(waits, { durability: 'soon' });
    // PGlite itself may be set up not to wait.
    const usually = await database.transaction(waits);
    if (database.provider === 'sqlite') expect(usually).toBe(true);
    expect(await soon()).toBe(false);
    expect(await database.transaction(waits)).toBe(usually);
    await soon();
    await database.client.user.create({ data: guest('u1') });
    expect(await waits(database.client)).toBe(usually);
    const failing = database.transaction(() => Promise.reject(new Error('changed my mind')), { durability: 'soon' });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await database.transaction(waits)).toBe(usually);
  });

  test('leaves nothing when its work throws', async () => {
    const database = await open();
    const failing = database.transaction(async (tx) => {
      await tx.user.create({ data: guest('u1') });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await database.client.user.count()).toBe(0);
  });

  test('keeps queries from outside out of it', async () => {
    const database = await open();
    const [started, go] = [signal(), signal()];
    const failing = database.transaction(async (tx) => {
      await tx.user.create({ data: guest('inside') });
      started.give();
      await go.given;
      throw new Error('changed my mind');
    });
    await started.given;
    // Prisma's queries start only when somebody waits for them.
    const outside = Promise.all([
      database.client.user.create({ data: guest('outside') }),
      database.client.user.count({ where: { id: 'inside' } }),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    go.give();
    await expect(failing).rejects.toThrow('changed my mind');
    // Rolled back with the transaction, it would be lost after it was acknowledged.
    const [, seen] = await outside;
    expect(seen).toBe(0);
    expect(await database.client.user.findMany({ select: { id: true } })).toEqual([{ id: 'outside' }]);
  });

  test('may not use the database around it', async () => {
    const database = await open();
    const wrong: ((tx: Tx) => Promise<unknown>)[] = [
      () => database.client.user.count(),
      () =>
        database.client.user.create({ data: { ...guest('u1'), dayTotals: { create: { studyDay: '2026-01-01' } } } }),
      () => database.transaction((tx) => tx.user.count()),
    ];
    for (const work of wrong) await expect(database.transaction(work)).rejects.toThrow(OutsideTransactionError);
    expect(await database.client.user.count()).toBe(0);
  });

  test('is not taken for what others ask at the same moment', async () => {
    const database = await open();
    await database.client.user.create({ data: guest('u1') });
    let come = () => {};
    const moment = new Promise<void>((resolve) => {
      come = resolve;
    });
    const others = moment.then(() => database.client.user.findUnique({ where: { id: 'u1' } }));
    await database.transaction(async (tx) => {
      const own = tx.user.findUnique({ where: { id: 'u2' } }).then((found) => found);
      come();
      expect(await own).toBeNull();
    });
    expect(await others).toMatchObject({ id: 'u1' });
  });

  test('sets what it started free of that once it ended', async () => {
    const database = await open();
    let later: Promise<number> | undefined;
    await database.transaction(async () => {
      later = new Promise((resolve) => setTimeout(resolve, 100)).then(() => database.client.user.count());
    });
    expect(await later).toBe(0);
  });

  test('is not committed after a query failed, even if the error was caught', async () => {
    const database = await open();
    await database.client.user.create({ data: guest('u1') });
    const swallowing = database.transaction(async (tx) => {
      await tx.user.create({ data: guest('before') });
      await tx.user.create({ data: guest('u1') }).catch(() => {});
    });
    await expect(swallowing).rejects.toThrow('UniqueConstraintViolation');
    expect(await database.client.user.count()).toBe(1);
  });

  test('goes on after a query found nothing', async () => {
    const database = await open();
    await database.transaction(async (tx) => {
      const user = await tx.user.findUniqueOrThrow({ where: { id: 'nobody' } }).catch(() => null);
      if (!user) await tx.user.create({ data: guest('nobody') });
    });
    expect(await database.client.user.count()).toBe(1);
  });

  test('is run again after a marked unique violation, and only then', async () => {
    const database = await open();
    await database.client.user.create({ data: guest('u1') });
    let runs = 0;
    const create = async (tx: Tx) => {
      runs++;
      await tx.user.create({ data: guest(runs < 3 ? 'u1' : 'u2') });
    };
    await expect(database.transaction(create)).rejects.toMatchObject({ code: 'P2002' });
    expect(runs).toBe(1);
    runs = 0;
    await expect(database.transaction(create, { retryUniqueOn: ['Card'] })).rejects.toMatchObject({ code: 'P2002' });
    expect(runs).toBe(1);
    runs = 0;
    await database.transaction(create, { retryUniqueOn: ['User'] });
    expect(runs).toBe(3);
    expect(await database.client.user.count()).toBe(2);
  });

  test('is run again as well where a plain statement breaks a unique key', async () => {
    const database = await open();
    let runs = 0;
    const insert = (tx: Tx) => {
      runs++;
      const id = `u${Math.min(runs, 2)}`;
      return tx.$executeRaw`INSERT INTO "User" ("id", "state", "timeZone", "createdAt") VALUES (${id}, 'guest', 'UTC', ${new Date()})`;
    };
    await database.transaction(insert);
    runs = 0;
    await expect(database.transaction(insert, { retryUniqueOn: ['Card'] })).rejects.toMatchObject({ code: 'P2010' });
    expect(runs).toBe(1);
    runs = 0;
    await database.transaction(insert, { retryUniqueOn: ['User'] });
    expect(runs).toBe(2);
  });

  test('is not run again forever', async () => {
    const database = await open();
    await database.client.user.create({ data: guest('u1') });
    let runs = 0;
    const hopeless = database.transaction(
      (tx) => {
        runs++;
        return tx.user.create({ data: guest('u1') });
      },
      { retryUniqueOn: ['User'] },
    );
    await expect(hopeless).rejects.toMatchObject({ code: 'P2002' });
    expect(runs).toBe(8);
  });

  test('whose COMMIT fails leaves nothing, and the next one works', async () => {
    const database = await open();
    await deferForeignKeys(database);
    for (let round = 1; round <= 3; round++) {
      const orphaned = database.transaction(async (tx) => {
        if (database.provider === 'sqlite') await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
        await tx.dayTotal.create({ data: { userId: 'nobody', studyDay: '2026-01-01' } });
      });
      await expect(orphaned).rejects.toThrow(/foreign ?key/i);
      await database.transaction((tx) => tx.user.create({ data: guest(`u${round}`) }));
      await database.client.user.create({ data: guest(`v${round}`) });
      expect(await database.client.user.count()).toBe(2 * round);
      expect(await database.client.dayTotal.count()).toBe(0);
    }
  });
});

/** On PostgreSQL a foreign key is checked at COMMIT only if it was declared so; on SQLite a pragma does it for one transaction. */
async function deferForeignKeys({ provider, client }: TestDatabase): Promise<void> {
  if (provider !== 'postgresql') return;
  await client.$executeRaw`ALTER TABLE "DayTotal" ALTER CONSTRAINT "DayTotal_userId_fkey" DEFERRABLE INITIALLY DEFERRED`;
}

function signal(): { give: () => void; given: Promise<void> } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, given };
}
