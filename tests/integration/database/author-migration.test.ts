// Writing migrations: both histories follow prisma/models.prisma, and a difference is found.
import { readFileSync } from 'node:fs';
import { authorMigration, findDrift, rebuildHistory } from '@/lib/data/migrations/author';
import { readHistory } from '@/lib/data/migrations/history';
import { projectRoot } from '@/tests/support/database';
import { MigrationProject } from '@/tests/support/migration-project';

let project: MigrationProject;

beforeEach(() => {
  project = new MigrationProject();
});

afterEach(() => project.remove());

const addColumn = (models: string) => models.replace('model Card {', 'model Card {\n  note String?');

test('the committed histories equal the models', async () => {
  expect(await findDrift(projectRoot)).toEqual([]);
}, 120_000);

test('a drift is found in both histories, and a migration ends it', async () => {
  project.remodel(addColumn);
  const files = await authorMigration('add_card_note', project.root, new Date('2030-02-03T04:05:06Z'));
  expect(files.map((file) => file.slice(project.root.length))).toEqual([
    '/prisma/sqlite/migrations/20300203040506_add_card_note/migration.sql',
    '/prisma/postgresql/migrations/20300203040506_add_card_note/migration.sql',
  ]);
  for (const file of files) {
    expect(readFileSync(file, 'utf8')).toMatch(/^-- AlterTable\nALTER TABLE "Card" ADD COLUMN\s+"note" TEXT;\n$/);
  }
  expect(await findDrift(project.root)).toEqual([]);
  await expect(rebuildHistory(project.root, new Date())).rejects.toThrow(/has grown/);
}, 120_000);

test('before the first release the history is rebuilt in place', async () => {
  // As it was then: one migration.
  for (const { name } of readHistory('sqlite', project.root).slice(1)) project.forget(name);
  project.remodel(addColumn);
  const before = readHistory('sqlite', project.root).map(({ name }) => name);
  await rebuildHistory(project.root, new Date());
  for (const provider of ['sqlite', 'postgresql'] as const) {
    expect(readHistory(provider, project.root)).toEqual([
      { name: before[0], sql: expect.stringContaining('"note" TEXT'), checksum: expect.any(String) },
    ]);
  }
}, 120_000);

test('a name that is no file name is refused', async () => {
  await expect(authorMigration('../Add Notes', project.root, new Date())).rejects.toThrow(/lower case/);
});
