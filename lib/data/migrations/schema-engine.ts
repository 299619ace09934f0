// Owns Prisma's schema engine in its WebAssembly form: what `prisma migrate` would do, without downloading anything.
import 'server-only';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Provider } from '@/lib/data/database-url';

/** The SQL that takes a database to the models, or null when they already agree. */
export async function diffToModels(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  provider: Provider,
  projectRoot: string,
): Promise<string | null> {
  const folder = path.join(projectRoot, 'prisma', provider);
  const files = [path.join(folder, 'datasource.prisma'), path.join(projectRoot, 'prisma', 'models.prisma')].map(
    (file) => ({
      path: file,
      content: readFileSync(file, 'utf8'),
    }),
  );
  await loadEngine();
  const datamodels = files.map((file): [string, string] => [file.path, file.content]);
  const engine = await engineModule.SchemaEngine.new(
    { datamodels },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: folder },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  return exitCode === 0 ? null : stdout;
}

let loading: Promise<void> | undefined;

function loadEngine(): Promise<void> {
  loading ??= (async () => {
    const script = createRequire(path.join(process.cwd(), 'package.json')).resolve(
      '@prisma/schema-engine-wasm/schema_engine_bg',
    );
    const binary = readFileSync(script.replace(/\.js$/, '.wasm'));
    const { instance } = await WebAssembly.instantiate(binary, {
      './schema_engine_bg.js': engineModule as unknown as WebAssembly.ModuleImports,
    });
    // Where the engine leaves the words of a panic, before it fails with "unreachable".
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (words: string) => console.error(words) } });
    engineModule.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
  })();
  return loading;
}
