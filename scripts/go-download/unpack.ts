/** Unpacks a toolchain module as the go command does: its archive knows no programs and no go.mod. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/** Go has 215 MB. */
const mostBytes = 500_000_000;
/** What the go command makes executable, by `Exec` of cmd/go/internal/toolchain. */
const programs = /^(bin|pkg\/tool)\/|^lib\/.*\/?go_[^/]+_[^/]+_exec$/;

/**
 * Writes the files below `prefix` of the archive into the new folder `into`. Throws an Error where the archive is broken, has names from
 * elsewhere (`../x`, `/x`), the same name twice, or too much in it. Links in it are written as files.
 */
export async function unpack(archive: string, prefix: string, into: string): Promise<void> {
  // yauzl refuses absolute names, `..`, backslashes, and entries with more in them than they say.
  const zip = await openPromise(archive, { strictFileNames: true });
  const made = new Set<string>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    if (!fileName.startsWith(prefix)) throw new Error(`there is a file from elsewhere in the archive: ${fileName}`);
    if (fileName.endsWith('/')) continue;
    bytes += entry.uncompressedSize;
    if (bytes > mostBytes) throw new Error('there is too much in the archive');
    const name = fileName.slice(prefix.length).replace(/(^|\/)_go\.mod$/, '$1go.mod');
    const file = join(into, name);
    const folder = dirname(file);
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    const mode = programs.test(name) ? 0o755 : 0o644;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { flags: 'wx', mode }));
  }
}
