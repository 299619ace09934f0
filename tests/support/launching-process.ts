// A process that has a program started by a launcher: node … launching-process.ts FOLDER SCRIPT, where the launcher's child is in FOLDER.
import { openLauncher } from '@/lib/launcher/launcher';

const [folder = '', script = ''] = process.argv.slice(2);
void openLauncher(folder).run('/bin/sh', ['-c', script], { cwd: '/', env: {}, timeoutMs: 600_000, outputBytes: 1 });
