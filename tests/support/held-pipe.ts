import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { constants, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A pipe that a program and all that it starts hold open: its end is read when the last of them is gone. */
export function pipeHeld(folder: string): { path: string; ended(): Promise<Buffer> } {
  const path = join(folder, randomUUID());
  execFileSync('mkfifo', [path]);
  const end = readFile(path);
  const ended = async () => {
    // Who was ended before it had opened the pipe leaves the reader waiting for somebody who does; nobody reads where it has ended.
    await open(path, constants.O_WRONLY | constants.O_NONBLOCK).then(
      (file) => file.close(),
      () => {},
    );
    return end;
  };
  return { path, ended };
}
