// The doctor's look at Go: serving does without, checking the course does not.
import { findGo } from '@/lib/content/prove/go-toolchain';
import { withScratch } from '@/lib/content/prove/scratch-folder';
import { type Finding, right, warning } from './finding';

export async function checkGo(source: Record<string, string | undefined>): Promise<Finding[]> {
  return withScratch(async (scratch) => {
    const go = await findGo(source, scratch);
    if ('message' in go) {
      return [warning('Go', `${sentence(go.message)} Serving key-graded exercises does without.`, go.cure)];
    }
    const found = right('Go', `${go.version} works.`);
    const why = await go.whyNoRace();
    if (why === undefined) return [found, right('Go -race', 'Programs can be built with the race detector.')];
    const remedy = 'Install a C compiler (gcc or clang): the race detector needs cgo.';
    return [found, warning('Go -race', `Programs cannot be built with the race detector: ${why}`, remedy)];
  });
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
