// Owns that code can be run: finds Go or has it fetched, and has the tools built. Without Go the site runs all the same, and says so.
import { withScratch } from '@/lib/content/prove/scratch-folder';
import { environment } from '@/lib/environment';
import { isGo } from '@/lib/go-toolchain';
import { areToolsBuilt, buildTools } from '@/lib/grader/build-tools';
import { graderPlaces } from '@/lib/grader/open-grader';
import { currentTools, forgetCurrentTools, makeCurrent } from '@/lib/grader/tools';
import { downloadSource, ensureGo, presentGo } from './go-download/ensure-go';
import { goDownloads } from './go-download/fetch-go';

/** `notice` is for the operator to read; `isPending` says that `prepareGrading` has something to do. */
export type Grading = { notice?: string; isPending?: boolean };

const compared = 'Exercises that run code are compared with their solution instead.';

export function prepareGrading(root: string, onProgress: (text: string) => void): Promise<Grading> {
  const { contentDir, dataDir, isGoDownloadAllowed } = environment();
  const { sources, cacheDir } = graderPlaces(root);
  const without = (notice: string): Grading => {
    // What another Go has built before would go on running code, and what is said here would not be so.
    forgetCurrentTools(dataDir);
    return { notice };
  };
  return withScratch(async (scratch) => {
    try {
      const places = { scratch, dir: goDownloads(root) };
      const go = await ensureGo(process.env, { ...places, isDownloadAllowed: isGoDownloadAllowed, onProgress });
      if (!isGo(go)) return without(`${go.message}. ${compared} ${go.cure}`);
      makeCurrent(await buildTools(go, { sources, cacheDir, courseDir: contentDir, onProgress }), dataDir);
      return {};
    } catch (error) {
      return without(`What runs code could not be built: ${(error as Error).message.trim()}. ${compared}`);
    }
  });
}

/** Only looks, for the server is up already. */
export function lookAtGrading(root: string): Promise<Grading> {
  const { contentDir, dataDir, isGoDownloadAllowed } = environment();
  const { sources, cacheDir } = graderPlaces(root);
  const current = currentTools({ cacheDir, dataDir });
  return withScratch(async (scratch) => {
    const go = await presentGo(process.env, { scratch, dir: goDownloads(root) });
    if (isGo(go)) return { isPending: !areToolsBuilt(go, { sources, cacheDir, courseDir: contentDir }, current) };
    const source = downloadSource(process.env, { isDownloadAllowed: isGoDownloadAllowed });
    if (!('whyNot' in source) || current) return { isPending: true };
    return { notice: `${go.message}; ${source.whyNot}. ${compared} ${go.cure}` };
  });
}
