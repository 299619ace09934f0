/** A module proxy of files, from modules written as one text each: `example.com_money_v1.4.0.txtar`, as in cmd/go/testdata/mod. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { entriesIn, fromRoot, textOf } from '@/lib/content/files';
import type { Problem } from '@/lib/content/problem';

type Entry = { name: string; text: string };

/** Writes the modules in `from` below `proxy` as the go command asks for them; see `go help goproxy`. */
export function writeFileProxy(from: string, proxy: string, root: string): Problem[] {
  return entriesIn(from).flatMap(({ name }): Problem[] => {
    const file = fromRoot(root, join(from, name));
    const version = /_(v\d+\.\d+\.\d+[\w.+-]*)\.txtar$/.exec(name)?.[1];
    const entries = readTxtar(textOf(join(from, name)) ?? '');
    const mod = entries.find((entry) => entry.name === '.mod')?.text;
    const module = /^module (\S+)/m.exec(mod ?? '')?.[1];
    if (version === undefined || mod === undefined || module === undefined) {
      const message = 'is no module for the proxy';
      const cure = 'Name it like example.com_money_v1.4.0.txtar, and begin it with "-- .mod --" and its go.mod.';
      return [{ file, message, cure }];
    }
    const folder = join(proxy, ...inLowerCase(module).split('/'), '@v');
    const info = entries.find((entry) => entry.name === '.info')?.text ?? JSON.stringify({ Version: version });
    const content = entries
      .filter((entry) => entry.name !== '.mod' && entry.name !== '.info')
      .map((entry) => ({ ...entry, name: `${module}@${version}/${entry.name}` }));
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, 'list'), `${version}\n`);
    writeFileSync(join(folder, `${inLowerCase(version)}.info`), info);
    writeFileSync(join(folder, `${inLowerCase(version)}.mod`), mod);
    writeFileSync(join(folder, `${inLowerCase(version)}.zip`), zipOf(content));
    return [];
  });
}

const inLowerCase = (text: string) => text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);

/** Files as `-- name --` and their text; what stands before the first is a comment. */
function readTxtar(text: string): Entry[] {
  const [, ...parts] = `\n${text}`.split(/\n-- (.+?) --(?=\n|$)/);
  return parts.flatMap((name, index) =>
    index % 2 === 0
      ? [{ name: name.trim(), text: (parts[index + 1] ?? '').replace(/^\n/, '').replace(/\n?$/, '\n') }]
      : [],
  );
}

/** A zip file whose entries are stored as they are. */
function zipOf(entries: Entry[]): Buffer {
  const bodies: Buffer[] = [];
  const heads: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    // version, flags, method, time, date, checksum, two sizes, length of the name, length of the extra field
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    heads.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, path]));
    bodies.push(body);
    offset += body.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(
    heads.reduce((sum, head) => sum + head.length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, ...heads, Buffer.from('PK\x05\x06'), end]);
}
