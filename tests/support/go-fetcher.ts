// Fetches Go in a process of its own, so that it can be killed: node … go-fetcher.ts FOLDER PROXY PINNED. Prints its progress.
import { fetchGo } from '@/scripts/go-download/fetch-go';

const [dir = '', proxy = '', pinned = ''] = process.argv.slice(2);

fetchGo({ dir, proxy: new URL(proxy), pinned: JSON.parse(pinned), onProgress: (text) => console.log(text) }).then(
  () => console.log('whole'),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
