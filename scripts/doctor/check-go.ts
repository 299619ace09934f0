// The doctor's look at Go: exercises that run code and the check of the course need it.

import { withScratch } from '@/lib/content/prove/scratch-folder';
import { type Go, type GoProblem, isGo } from '@/lib/go-toolchain';
import { downloadSource, presentGo } from '@/scripts/go-download/ensure-go';
import { goDownloads } from '@/scripts/go-download/fetch-go';
import { type Finding, right, warning } from './finding';

const origins: Record<Go['from'], string> = {
  GO: 'which GO names',
  PATH: 'found on the PATH',
  download: 'fetched by npm start',
};

/** `root` is the project's folder: a Go that was fetched is looked for below it. */
export async function checkGo(source: Record<string, string | undefined>, root = process.cwd()): Promise<Finding[]> {
  return withScratch(async (scratch) => {
    const go = await presentGo(source, { scratch, dir: goDownloads(root) });
    if (!isGo(go)) return [missing(go, source)];
    const found = right('Go', `${go.version} works: ${go.command}, ${origins[go.from]}.`);
    const why = await go.whyNoRace();
    if (why === undefined) return [found, right('Go -race', 'Programs can be built with the race detector.')];
    const remedy = 'Install a C compiler (gcc or clang): the race detector needs cgo.';
    return [found, warning('Go -race', `Programs cannot be built with the race detector: ${why}`, remedy)];
  });
}

function missing(problem: GoProblem, source: Record<string, string | undefined>): Finding {
  const says = `${sentence(problem.message)} Exercises that run code are compared with their solution instead.`;
  const download = downloadSource(source, { isDownloadAllowed: source.GO_DOWNLOAD !== '0' });
  const remedy =
    'whyNot' in download
      ? problem.cure
      : `npm start fetches ${download.pinned.version} from ${download.proxy.origin}. Or: ${problem.cure}`;
  return warning('Go', says, remedy);
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
