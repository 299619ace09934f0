// Apart from the databases of tests, which end with Jest: the bench starts servers as well.
import { createHash } from 'node:crypto';
import { readHistory } from '@/lib/data/migrations/history';

/** An identity of a provider's history of migrations: templates are kept by it. */
export function historyHash(provider: 'sqlite' | 'postgresql'): string {
  const hash = createHash('sha256');
  for (const { name, checksum } of readHistory(provider, process.cwd())) hash.update(`${name} ${checksum}\n`);
  return hash.digest('hex').slice(0, 12);
}
