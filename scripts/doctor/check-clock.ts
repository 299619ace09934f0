// The doctor's look at the clock: cards fall due by it, and other nodes have others.
import { readHistory } from '@/lib/data/migrations/history';
import { broken, type Finding, right, warning } from './finding';

const what = 'Clock';
const remedy = 'Set the clock, and keep it right with NTP: cards fall due by it.';

/**
 * @param offsetMs how far the database server's clock is after ours; null where there is none
 * @param nowMs this machine's time
 * @param steppedMs how much the time has moved since this process began beside the time that has passed
 */
export function checkClock(offsetMs: number | null, nowMs = Date.now(), steppedMs = stepped()): Finding {
  if (nowMs < newestMigrationMs()) {
    const says = `This machine says ${new Date(nowMs).toISOString().slice(0, 10)}, before this version was made.`;
    return broken(what, says, remedy);
  }
  if (Math.abs(steppedMs) > 1_000) {
    return warning(what, `It was moved by ${(steppedMs / 1000).toFixed(1)} s while the doctor looked.`, remedy);
  }
  if (offsetMs === null) return right(what, `${new Date(nowMs).toISOString()} is a possible time.`);
  const seconds = (Math.abs(offsetMs) / 1000).toFixed(1);
  const says = `The database server's clock is ${seconds} s ${offsetMs < 0 ? 'behind' : 'ahead of'} this one.`;
  if (Math.abs(offsetMs) > 60_000) return broken(what, says, remedy);
  return Math.abs(offsetMs) > 2_000 ? warning(what, says, remedy) : right(what, says);
}

const stepped = () => Date.now() - (performance.timeOrigin + performance.now());

/** Migrations are named after the instant at which they were written. */
function newestMigrationMs(): number {
  const name = readHistory('sqlite', process.cwd()).at(-1)?.name ?? '';
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(name) ?? [];
  return year === undefined ? 0 : Date.UTC(Number(year), Number(month) - 1, Number(day));
}
