/** Owns the Go that set-up fetches: below one folder, whole or not there. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type DownloadLimits, download } from './download';
import { moduleOf, type PinnedGo } from './pinned-go';
import { unpack } from './unpack';

/** Below the project's folder. */
export const goDownloads = (root: string) => join(root, '.setup', 'go');

/** The go command of this Go, if it has been fetched. */
export const fetchedGo = (dir: string, { version, platform }: PinnedGo) =>
  join(dir, `${version}-${platform}`, 'bin', process.platform === 'win32' ? 'go.exe' : 'go');

export type FetchOptions = {
  /** The folder of all fetched Gos. */
  dir: string;
  pinned: PinnedGo;
  /** A module proxy. */
  proxy: URL;
  limits?: DownloadLimits;
  onProgress(text: string): void;
};

const usual: DownloadLimits = { stallMs: 30_000, totalMs: 30 * 60_000 };
const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/**
 * Fetches, checks and unpacks it beside its place, then puts it there by one rename. Throws an Error in words. May be killed at any
 * moment: the next call begins anew. Two at once are harmless: the first one's stays.
 */
export async function fetchGo({ dir, pinned, proxy, limits = usual, onProgress }: FetchOptions): Promise<void> {
  const { version, platform, bytes } = pinned;
  const { prefix, address } = moduleOf(pinned);
  mkdirSync(dir, { recursive: true });
  removeAbandoned(dir);
  const draft = mkdtempSync(join(dir, `draft-${process.pid}-`));
  try {
    const archive = join(draft, 'archive.zip');
    let told = -1;
    const onBytes = (got: number) => {
      if (megabytes(got) === told) return;
      told = megabytes(got);
      onProgress(`Fetching ${version} from ${proxy.host}: ${told} of ${megabytes(bytes)} MB`);
    };
    await download(beneath(proxy, address), archive, { wanted: pinned, limits, onBytes });
    onProgress(`Unpacking ${version}`);
    const whole = join(draft, 'go');
    await unpack(archive, prefix, whole);
    moveInto(whole, join(dir, `${version}-${platform}`));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function beneath(proxy: URL, address: string): URL {
  const url = new URL(proxy);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${address}`;
  return url;
}

function moveInto(draft: string, place: string): void {
  try {
    renameSync(draft, place);
  } catch (error) {
    // Another process was first.
    if (!existsSync(place)) throw error;
  }
}

/** Drafts of processes that were killed. */
function removeAbandoned(dir: string): void {
  for (const name of readdirSync(dir)) {
    const [, pid] = /^draft-(\d+)-/.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) rmSync(join(dir, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
