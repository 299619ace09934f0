// Keeps what initdb leaves, per version of PGlite: making it takes five times as long as reading it.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { devDependencies as pinned } from '@/package.json';

export async function emptyCluster(): Promise<Blob> {
  const folder = path.join(tmpdir(), 'go-routine-templates');
  const file = path.join(folder, `pglite-${pinned['@electric-sql/pglite']}.tar`);
  if (!existsSync(file)) {
    const database = await PGlite.create();
    const dump = await database.dumpDataDir('none');
    await database.close();
    mkdirSync(folder, { recursive: true });
    const draft = path.join(folder, randomUUID());
    writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
    renameSync(draft, file);
  }
  return new Blob([readFileSync(file)]);
}
