/** What this process and all that it started use, as Linux counts it; nothing elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';

export const isCounted = process.platform === 'linux';

/** A tick of the processor clock, as /proc counts it. */
const tickMs = 10;

type Process = { pid: number; parent: number; cpuMs: number };

/** Those below this process. */
export function processesBelow(): Process[] {
  const all = isCounted ? readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (statOf(name) ?? []) : [])) : [];
  const below = (parent: number): Process[] =>
    all.flatMap((one) => (one.parent === parent ? [one, ...below(one.pid)] : []));
  return below(process.pid);
}

/** Processor time that this process, those below it and those that have ended have used so far, in steps of a tick. */
export const cpuMs = () => [statOf('self'), ...processesBelow()].reduce((sum, one) => sum + (one?.cpuMs ?? 0), 0);

export const openDescriptors = () => (isCounted ? readdirSync('/proc/self/fd').length : 0);

export const residentBytes = (pid: number) =>
  Number(/^VmRSS:\s+(\d+)/m.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;

function statOf(name: string): Process | null {
  const [, pid, rest] = /^(\d+) \(.*\) (.*)$/s.exec(textOf(`/proc/${name}/stat`)) ?? [];
  if (!pid || !rest) return null;
  // state, parent, then the eleventh to the fourteenth: own time and that of children who have ended
  const fields = rest.split(' ').map(Number);
  const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
  return { pid: Number(pid), parent: fields[1] ?? 0, cpuMs: ticks * tickMs };
}

/** Empty where the process has ended meanwhile. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
