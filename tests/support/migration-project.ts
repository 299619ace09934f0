// Owns throw-away copies of prisma/, for tests that need migrations which the product does not have.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Provider } from '@/lib/data/database-url';
import { projectRoot } from '@/tests/support/database';

const providers: Provider[] = ['sqlite', 'postgresql'];

/** A project folder whose prisma/ may be changed. */
export class MigrationProject {
  readonly root = mkdtempSync(path.join(tmpdir(), 'go-routine-project-'));

  constructor() {
    cpSync(path.join(projectRoot, 'prisma'), path.join(this.root, 'prisma'), { recursive: true });
  }

  /** Adds a migration, the same for both providers, or replaces its text. */
  migrate(name: string, sql: string): void {
    for (const provider of providers) {
      mkdirSync(this.#folder(provider, name), { recursive: true });
      writeFileSync(path.join(this.#folder(provider, name), 'migration.sql'), sql);
    }
  }

  /** Takes a migration out, as an older version of the app would not have it. */
  forget(name: string): void {
    for (const provider of providers) rmSync(this.#folder(provider, name), { recursive: true });
  }

  /** Changes models.prisma. */
  remodel(change: (models: string) => string): void {
    const file = path.join(this.root, 'prisma', 'models.prisma');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #folder(provider: Provider, name: string): string {
    return path.join(this.root, 'prisma', provider, 'migrations', name);
  }
}
