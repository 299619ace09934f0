// The doctor's look at the data folder: whether it can be written, who else can read it, and how much room is left.
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { broken, type Finding, reasonOf, right, warning } from './finding';

const megabyte = 1 << 20;
export type Room = { warnBelowMegabytes: number; brokenBelowMegabytes: number };
const usualRoom: Room = { warnBelowMegabytes: 1024, brokenBelowMegabytes: 100 };

export function checkDataFolder(folder: string, room: Room = usualRoom): Finding[] {
  const what = 'Data folder';
  const state = statSync(folder, { throwIfNoEntry: false });
  // Made at the first start: what counts until then is where it will be.
  const present = state ? folder : nearestParent(folder);
  if (state && !state.isDirectory()) {
    return [broken(what, `${folder} is not a folder.`, 'Move that file away, or choose another folder with DATA_DIR.')];
  }
  const failure = whyNotWritable(present);
  if (failure !== undefined) {
    const remedy = 'Give this user the right to write there, or choose another folder with DATA_DIR.';
    return [broken(what, `${present} cannot be written: ${failure}`, remedy)];
  }
  if (!state) return [right(what, `${folder} does not exist yet; the first start makes it.`), checkRoom(present, room)];
  const written = right(what, `${folder} can be written.`);
  return [written, ...checkSecret(join(folder, 'secret')), checkRights(folder), checkRoom(folder, room)];
}

function nearestParent(folder: string): string {
  let parent = dirname(folder);
  while (!existsSync(parent)) parent = dirname(parent);
  return parent;
}

/** Tried, not asked: rights, quotas and read-only mounts all show. */
function whyNotWritable(folder: string): string | undefined {
  try {
    const trial = mkdtempSync(join(folder, '.doctor-'));
    try {
      writeFileSync(join(trial, 'trial'), 'x'.repeat(4096));
    } finally {
      rmSync(trial, { recursive: true, force: true });
    }
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Made at the first start, unless AUTH_SECRET stands in its place. */
function checkSecret(file: string): Finding[] {
  if (!existsSync(file)) return [];
  const remedy = 'Bring it back from a backup, or remove it to have another made; everybody signs in again then.';
  try {
    const isWhole = readFileSync(file, 'utf8').trim().length >= 32;
    return isWhole ? [] : [broken('Secret', `${file} is too short or empty.`, remedy)];
  } catch (error) {
    return [broken('Secret', `${file} cannot be read: ${reasonOf(error)}.`, remedy)];
  }
}

/** In a folder that is closed to others, what its files allow matters little. */
function checkRights(folder: string): Finding {
  const mode = process.platform === 'win32' ? 0 : statSync(folder).mode;
  if ((mode & 0o077) === 0) return right('Rights', 'Others cannot look into the data folder.');
  return warning(
    'Rights',
    `Other users of this machine can look into ${folder}.`,
    `Close it to them: chmod 700 ${folder}`,
  );
}

function checkRoom(folder: string, { warnBelowMegabytes, brokenBelowMegabytes }: Room): Finding {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / megabyte);
  const says = `${free >= 10_240 ? `${Math.floor(free / 1024)} GB` : `${free} MB`} are free at ${folder}.`;
  const remedy = 'Make room: a full disk stops every answer from being kept.';
  if (free < brokenBelowMegabytes) return broken('Disk', says, remedy);
  return free < warnBelowMegabytes ? warning('Disk', says, remedy) : right('Disk', says);
}
