// The line for runs: order, fairness, bounds, and leaving it.
import fc from 'fast-check';
import { Queue } from '@/lib/grader/queue';

/** Work that ends when it is told to, and notes when it began. */
function works() {
  const began: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    began.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { began, work, end };
}

const limits = { atOnce: 2, waiting: 4, waitingEach: 2 };

test('a few at once, each owner in turn', async () => {
  const queue = new Queue(limits);
  const { began, work, end } = works();
  for (const name of ['a1', 'a2', 'a3', 'a4', 'b1']) void queue.run(name.charAt(0), work(name));
  await end('nothing yet');
  expect(began).toEqual(['a1', 'a2']);
  await end('a1');
  await end('a2');
  expect(began).toEqual(['a1', 'a2', 'a3', 'b1']);
  await end('b1');
  expect(began.at(-1)).toBe('a4');
});

test('refuses past its bounds, with a time to come back', async () => {
  const queue = new Queue(limits);
  const { work } = works();
  for (const name of ['a1', 'a2', 'a3', 'a4']) void queue.run('a', work(name));
  await expect(queue.run('a', work('a5'))).rejects.toMatchObject({ code: 'too-many-requests', retryAfterSeconds: 3 });
  void queue.run('b', work('b1'));
  void queue.run('c', work('c1'));
  await expect(queue.run('d', work('d1'))).rejects.toMatchObject({ code: 'too-many-requests' });
  expect(queue.waiting).toBe(4);
});

test('who leaves gives up the place, and is never started', async () => {
  const queue = new Queue({ ...limits, atOnce: 1 });
  const { began, work, end } = works();
  void queue.run('a', work('a1'));
  const leaving = new AbortController();
  const left = queue.run('b', work('b1'), leaving.signal);
  void queue.run('c', work('c1'));
  leaving.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  await end('a1');
  expect(began).toEqual(['a1', 'c1']);
  await expect(queue.run('b', work('b2'), leaving.signal)).rejects.toThrow('gone');
});

test('work that fails frees its place', async () => {
  const queue = new Queue({ ...limits, atOnce: 1 });
  await expect(queue.run('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(queue.run('a', async () => 'fine')).resolves.toBe('fine');
});

test('never more at once than allowed, and everybody is served', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 }), async (owners) => {
      const queue = new Queue({ atOnce: 2, waiting: 100, waitingEach: 100 });
      let running = 0;
      let most = 0;
      const done = await Promise.all(
        owners.map((owner) =>
          queue.run(owner, async () => {
            most = Math.max(most, ++running);
            await new Promise((resolve) => setImmediate(resolve));
            running -= 1;
            return owner;
          }),
        ),
      );
      expect(done).toEqual(owners);
      expect(most).toBeLessThanOrEqual(2);
      expect(queue.waiting).toBe(0);
    }),
  );
});
