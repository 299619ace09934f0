// Refuses a Node that is too old, before anything else is loaded that might not even parse there.
import { Failure } from './failure.mjs';

const needed = [20, 19];

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  throw new Failure(
    `Go Routine needs Node ${needed.join('.')} or newer; this is Node ${version}.`,
    'Install a newer Node (https://nodejs.org, or your version manager) and try again.',
  );
}
