// Fetches Go in a process of its own, so that it can be killed: node … go-fetcher.ts FOLDER PROXY PINNED. Prints its progress, and
// stands still where src/file-1500.go is unpacked, however busy who kills it is.
import { existsSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fetchGo } from '@/scripts/go-download/fetch-go';

const [dir = '', proxy = '', pinned = ''] = process.argv.slice(2);

const onProgress = (text: string) => {
  console.log(text);
  if (text.startsWith('Unpacking')) setInterval(standStill, 1);
};

function standStill(): void {
  if (!readdirSync(dir).some((draft) => existsSync(join(dir, draft, 'go/src/file-1500.go')))) return;
  writeSync(1, 'Half of it is unpacked\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

fetchGo({ dir, proxy: new URL(proxy), pinned: JSON.parse(pinned), onProgress }).then(
  () => console.log('whole'),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
