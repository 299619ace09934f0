// The doctor's look at the port: free, served by Go Routine already, or taken.
import { createServer } from 'node:net';
import type { Environment } from '@/lib/environment';
import { broken, type Finding, reasonOf, right } from './finding';

const what = 'Port';

export async function checkPort({ host, port }: Pick<Environment, 'host' | 'port'>): Promise<Finding> {
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    const probe = createServer().once('error', resolve);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });
  const place = `${host}:${port}`;
  if (!error) return right(what, `${place} is free.`);
  if (error.code === 'EADDRINUSE') {
    if (await isOurs(host, port)) return right(what, `Go Routine runs on ${place}.`);
    return broken(what, `${place} is in use by another program.`, 'Stop that program, or choose another PORT.');
  }
  if (error.code === 'EACCES')
    return broken(what, `${place} may not be used by this user.`, 'Choose a PORT from 1024 up.');
  return broken(what, `${place} cannot be served from: ${reasonOf(error)}.`, 'Set HOST to an address of this machine.');
}

async function isOurs(host: string, port: number): Promise<boolean> {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;
  try {
    const response = await fetch(`http://${name}:${port}/healthz`, { signal: AbortSignal.timeout(3_000) });
    return ((await response.json()) as { app?: string }).app === 'go-routine';
  } catch {
    return false;
  }
}
