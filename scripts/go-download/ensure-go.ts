/** Go to grade with: the one that is here, else one that is fetched. */
import { existsSync } from 'node:fs';
import { type Environment, findGo, type Go, type GoProblem, isGo } from '@/lib/go-toolchain';
import type { DownloadLimits } from './download';
import { fetchedGo, fetchGo, goDownloads } from './fetch-go';
import { type PinnedGo, pinnedGo } from './pinned-go';

export type GoPlaces = {
  /** An empty folder for temporary files. */
  scratch: string;
  /** The folder of all fetched Gos. */
  dir: string;
  pinned?: PinnedGo | null;
};

/** The go command that `npm start` fetches into this project, whether it is there or not; undefined where it fetches none. */
export function commandFetchedBelow(root: string): string | undefined {
  const pinned = pinnedGo();
  return pinned ? fetchedGo(goDownloads(root), pinned) : undefined;
}

/** Without fetching anything. */
export function presentGo(env: Environment, { scratch, dir, pinned = pinnedGo() }: GoPlaces): Promise<Go | GoProblem> {
  return findGo(env, scratch, pinned ? fetchedGo(dir, pinned) : undefined);
}

export type EnsureOptions = GoPlaces & {
  isDownloadAllowed: boolean;
  limits?: DownloadLimits;
  onProgress(text: string): void;
};

/** Where there is no Go and none can be fetched, the problem says both. A Go that GO names is the only one that is looked at. */
export async function ensureGo(env: Environment, options: EnsureOptions): Promise<Go | GoProblem> {
  const { dir, isDownloadAllowed, pinned = pinnedGo(), limits, onProgress } = options;
  const found = await presentGo(env, options);
  if (isGo(found)) return found;
  const source = downloadSource(env, { isDownloadAllowed, pinned });
  if ('whyNot' in source) return { ...found, message: `${found.message}; ${source.whyNot}` };
  if (existsSync(fetchedGo(dir, source.pinned))) return { ...found, cure: `Remove ${dir} and start again.` };
  const { proxy } = source;
  try {
    await fetchGo({ dir, pinned: source.pinned, proxy, onProgress, ...(limits ? { limits } : {}) });
  } catch (error) {
    return {
      ...found,
      message: `${found.message}, and ${source.pinned.version} could not be fetched from ${proxy.origin}: ${(error as Error).message}`,
      cure: `Start again to try once more. ${found.cure} GOPROXY names another server to fetch from, GO_DOWNLOAD=0 leaves it be.`,
    };
  }
  return presentGo(env, options);
}

type Source = { proxy: URL; pinned: PinnedGo } | { whyNot: string };

/** From where Go would be fetched, or why it would not. */
export function downloadSource(
  env: Environment,
  { isDownloadAllowed, pinned = pinnedGo() }: { isDownloadAllowed: boolean; pinned?: PinnedGo | null },
): Source {
  if (env.GO) return { whyNot: 'leave GO out to have one fetched' };
  if (!isDownloadAllowed) return { whyNot: 'GO_DOWNLOAD=0 forbids fetching it' };
  if (!pinned) return { whyNot: `none can be fetched for ${process.platform} on ${process.arch}` };
  const proxy = proxyOf(env.GOPROXY);
  return proxy ? { proxy, pinned } : { whyNot: 'GOPROXY names no server to fetch it from' };
}

/** The first server of a GOPROXY list; `direct` is where Go's own command goes for its toolchains. */
function proxyOf(list: string | undefined): URL | null {
  const servers = (list || 'https://proxy.golang.org').split(/[,|]/).map((server) => server.trim());
  const first = servers.find((server) => server === 'direct' || /^https?:/.test(server));
  const address = first === 'direct' ? 'https://go.dev/dl/mod' : first;
  return address && URL.canParse(address) ? new URL(address) : null;
}
