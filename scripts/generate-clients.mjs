// Owns the two generated Prisma clients: one models.prisma, put behind each provider's datasource header, generated offline.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const run = promisify(execFile);

export const providers = ['sqlite', 'postgresql'];

/**
 * Brings lib/data/generated/{sqlite,postgresql} up to date with prisma/. Costs a few milliseconds when nothing changed.
 * Throws with Prisma's own message when the models are not valid.
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<string[]>} the providers that were generated anew
 */
export async function generateClients({ log = () => {} } = {}) {
  const renewed = await Promise.all(
    providers.map(async (provider) => {
      const { output, schema } = readSchema(provider);
      const build = path.join(root, '.setup', 'prisma', provider);
      const stamp = path.join(build, 'generated.sha256');
      const schemaFile = path.join(build, 'schema.prisma');
      const content = pointOutput(schema, path.relative(build, output));
      const hash = createHash('sha256').update(prismaVersion()).update(content).digest('hex');
      if (existsSync(path.join(output, 'client.ts')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash)
        return [];

      log(`Generating the ${provider} client`);
      mkdirSync(build, { recursive: true });
      rmSync(stamp, { force: true });
      writeFileSync(schemaFile, content);
      await generate(schemaFile);
      writeFileSync(stamp, hash);
      return [provider];
    }),
  );
  return renewed.flat();
}

/** The whole schema of one provider, and the absolute folder its header names as the output. */
function readSchema(provider) {
  const headerFile = path.join(root, 'prisma', provider, 'datasource.prisma');
  const header = readFileSync(headerFile, 'utf8');
  const output = /^\s*output\s*=\s*"([^"]+)"/m.exec(header)?.[1];
  if (!output) throw new Error(`${path.relative(root, headerFile)}: the generator block names no output folder`);
  const schema = `${header}\n${readFileSync(path.join(root, 'prisma', 'models.prisma'), 'utf8')}`;
  return { output: path.resolve(path.dirname(headerFile), output), schema };
}

/** Prisma resolves the output against the schema's folder, and the built schema lies in another one than the header. */
function pointOutput(schema, output) {
  return schema.replace(
    /^(\s*output\s*=\s*)"[^"]+"/m,
    (_, key) => `${key}${JSON.stringify(output.split(path.sep).join('/'))}`,
  );
}

function prismaVersion() {
  return JSON.parse(readFileSync(require.resolve('prisma/package.json'), 'utf8')).version;
}

async function generate(schemaFile) {
  const cli = path.join(path.dirname(require.resolve('prisma/package.json')), 'build', 'index.js');
  // Any existing file as "schema engine" keeps Prisma from downloading one: generate never starts it.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  try {
    await run(process.execPath, [cli, 'generate', '--schema', schemaFile, '--no-hints'], { cwd: root, env });
  } catch (error) {
    throw new Error(
      `prisma generate failed for ${path.relative(root, schemaFile)}:\n${error.stdout ?? ''}${error.stderr ?? error.message}`,
    );
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const renewed = await generateClients({ log: console.log });
  if (renewed.length === 0) console.log('Both clients are up to date');
}
