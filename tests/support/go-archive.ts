// A small toolchain module, and a server on loopback that gives it away in good and in bad ways.
import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { moduleOf, type PinnedGo } from '@/scripts/go-download/pinned-go';

const named = { version: 'go1.26.8', platform: 'test-machine' };
export const { prefix, address } = moduleOf({ ...named, bytes: 0, sha256: '' });

/** Answers `go env` as one that lies where it lies. */
const go = `#!/bin/sh
here=$(cd "\${0%/*}/.." && pwd)
echo '{"GOVERSION":"go1.26.8","GOROOT":"'"$here"'","GOHOSTOS":"test","GOHOSTARCH":"machine"}'
`;
/** Laid out as the real one, without the rights of programs. */
export const smallGo: Record<string, string> = {
  [`${prefix}VERSION`]: 'go1.26.8\n',
  [`${prefix}bin/go`]: go,
  [`${prefix}bin/gofmt`]: '#!/bin/sh\n',
  [`${prefix}lib/wasm/go_wasip1_wasm_exec`]: '#!/bin/sh\n',
  [`${prefix}pkg/tool/test_machine/compile`]: '#!/bin/sh\n',
  [`${prefix}src/_go.mod`]: 'module std\n',
  [`${prefix}src/fmt/print.go`]: `package fmt\n${'// A long file.\n'.repeat(20_000)}`,
};

export async function zipOf(files: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  // Not made smaller, so that it has a length to be cut within.
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name, { compress: false });
  zip.end();
  return buffer(zip.outputStream);
}

/** One with an entry of this name, which no library would write: another of the same length stands there at first. */
export async function zipWithName(name: string): Promise<Buffer> {
  const other = 'x'.repeat(name.length);
  const zip = await zipOf({ [`${prefix}bin/go`]: go, [other]: 'hostile' });
  return Buffer.from(zip.toString('latin1').replaceAll(other, name), 'latin1');
}

export const pinnedTo = (zip: Buffer): PinnedGo => ({
  ...named,
  bytes: zip.length,
  sha256: createHash('sha256').update(zip).digest('hex'),
});

export type ArchiveServer = {
  url: URL;
  /** The paths that were asked for. */
  asked: string[];
  answer(respond: (response: ServerResponse) => void): void;
  close(): Promise<void>;
};

export async function startArchiveServer(): Promise<ArchiveServer> {
  const asked: string[] = [];
  let respond: (response: ServerResponse) => void = (response) => response.writeHead(404).end();
  const server = createServer((request, response) => {
    asked.push(`${request.url}${request.headers.authorization ? ` as ${request.headers.authorization}` : ''}`);
    respond(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    asked,
    answer: (next) => {
      respond = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
