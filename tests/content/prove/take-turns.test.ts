import { setTimeout as sleep } from 'node:timers/promises';
import { takeTurns } from '@/lib/content/prove/take-turns';

it('takes turns by weight, in order', async () => {
  const turns = takeTurns(2);
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`+${name}`);
    await sleep(5);
    log.push(`-${name}`);
  };
  await Promise.all([turns(work('a')), turns(work('b')), turns(work('heavy'), 2), turns(work('c'))]);
  expect(log.join(' ')).toBe('+a +b -a -b +heavy -heavy +c -c');
});
