/** A verdict in words for the learner: what is so in one line, and what it means in a sentence or two. */
import { type Goroutine, starvedFactor, type TestResult, type Verdict } from '@/lib/core/verdict';
import { plural } from '@/lib/core/wording';

export function verdictWords(verdict: Verdict): { headline: string; detail: string } {
  switch (verdict.type) {
    case 'passed':
      return { headline: 'Every test passes', detail: '' };
    case 'failed':
      return verdict.isRightCode
        ? { headline: failureWords(verdict.tests).headline, detail: onRightCode }
        : failureWords(verdict.tests);
    case 'does-not-compile':
      return { headline: 'It does not compile', detail: 'This run is free: it does not count.' };
    case 'refused':
      return { headline: 'It was not run', detail: 'This run is free: it does not count.' };
    case 'vet':
      return {
        headline: 'Every test passes, and go vet finds a mistake',
        detail: 'What vet finds goes wrong sooner or later, if not in these tests.',
      };
    case 'panicked':
      return { headline: `It panicked: ${verdict.message}`, detail: whereOf(verdict.goroutines) };
    case 'deadlocked':
      return {
        headline: 'Everything waits, nothing can go on',
        detail: waitsOf(verdict.goroutines) || 'All goroutines are asleep: that is a deadlock.',
      };
    case 'leaked':
      return {
        headline:
          verdict.goroutines.length < 2 ? 'A goroutine is left' : `${verdict.goroutines.length} goroutines are left`,
        // A coroutine waits in the runtime, at no line.
        detail:
          waitsOf(verdict.goroutines) ||
          'None of them waits at a line of yours, as the coroutine of an iter.Pull does whose stop was never called.',
      };
    case 'race':
      return {
        headline: 'Right in one order, wrong in another',
        detail:
          'The tests pass in some orders of the goroutines, and in this one they do not. So something depends on who comes first: data that two of them touch, perhaps, or a check that no longer holds when it is acted on.',
      };
    case 'timed-out':
      return verdict.isCompiler
        ? { headline: 'The compiler did not come to an end', detail: 'This code is too much for it. Make it simpler.' }
        : { headline: 'It did not end in time', detail: timeWords(verdict.limitMs) };
    case 'out-of-memory':
      return {
        headline: `It wanted more than ${verdict.limitBytes / 2 ** 20} MiB`,
        detail: verdict.isCompiler ? 'The compiler did; make the code simpler.' : 'Something grows without a bound.',
      };
    case 'too-much-output':
      return {
        headline: `It printed more than ${verdict.limitBytes >> 10} KiB`,
        detail: 'Something prints without end, or a test logs without end.',
      };
    case 'internal':
      return { headline: 'The run failed on our side', detail: 'It does not count. Try it once more.' };
  }
}

/** The time that is shown beside a run is another one: by the clock, and with the compiler's. */
function timeWords(limitMs: number): string {
  const byClock = (limitMs * starvedFactor) / 1000;
  return `All passes over the tests share ${limitMs / 1000} s of processor time, and ${byClock} s by the clock where the machine is busy; compiling comes on top. Sleeping takes no time here, so something runs in circles or computes for too long.`;
}

const onRightCode =
  'They ran on the right code first, and there each of them has to pass. Code with defects, on which one has to fail, comes after that.';

/** Not every failure is a test that fails: some are skipped, and some programs end before their tests do. */
function failureWords(tests: readonly TestResult[]): { headline: string; detail: string } {
  if (tests.length === 0) {
    return { headline: 'No test was run', detail: 'There is none, or the program ended before the first.' };
  }
  const count = (state: TestResult['state']) => tests.filter((test) => test.state === state).length;
  const [failed, skipped] = [count('failed'), count('skipped')];
  const of = (some: number) => `${some} of ${plural(tests.length, 'test')}`;
  const skips = `${of(skipped)} ${skipped === 1 ? 'was' : 'were'} skipped`;
  const detail = 'A test that is skipped checks nothing: it does not count as passed.';
  if (failed > 0) {
    const headline = `${of(failed)} ${failed === 1 ? 'fails' : 'fail'}`;
    return { headline, detail: skipped > 0 ? `${skips}. ${detail}` : '' };
  }
  return skipped > 0 && count('unfinished') === 0
    ? { headline: skips, detail }
    : { headline: 'The program ended before its tests did', detail: '' };
}

/** What would have to happen for a goroutine in this state to go on. */
const awaited: Record<string, string> = {
  'chan send': 'nobody receives there any more',
  'chan receive': 'nobody sends there any more, or closes it',
  select: 'none of its cases can happen any more',
  'sync.WaitGroup.Wait': 'somebody who should say Done never does',
  'sync.Mutex.Lock': 'whoever holds the lock never comes to unlock it',
  'sync.Cond.Wait': 'nobody signals any more',
};

/** "3 started in line 12, wait in line 14 (chan send): nobody receives there any more." */
function waitsOf(goroutines: readonly Goroutine[]): string {
  const groups = new Map<string, number>();
  for (const one of goroutines) {
    if (!one.at) continue;
    const started = one.startedAt ? `started in line ${one.startedAt.line}, ` : '';
    const why = awaited[one.state] ? `: ${awaited[one.state]}` : '';
    const words = `${started}waits in line ${one.at.line} (${one.state})${why}`;
    groups.set(words, (groups.get(words) ?? 0) + 1);
  }
  return [...groups]
    .map(([words, count]) => `${count === 1 ? 'One' : count} ${count === 1 ? words : words.replace('waits', 'wait')}.`)
    .join(' ');
}

function whereOf(goroutines: readonly Goroutine[]): string {
  const at = goroutines.find((one) => one.at)?.at;
  return at ? `In ${at.file}, line ${at.line}.` : '';
}
