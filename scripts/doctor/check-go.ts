// The doctor's look at Go: exercises that run code and the check of the course need it.

import { withScratch } from '@/lib/content/prove/scratch-folder';
import { findGo } from '@/lib/go-toolchain';
import { type Finding, right, warning } from './finding';

export async function checkGo(source: Record<string, string | undefined>): Promise<Finding[]> {
  return withScratch(async (scratch) => {
    const go = await findGo(source, scratch);
    if ('message' in go) {
      return [
        warning(
          'Go',
          `${sentence(go.message)} Exercises that run code are compared with their solution instead.`,
          go.cure,
        ),
      ];
    }
    const found = right('Go', `${go.version} works.`);
    const why = await go.whyNoRace();
    if (why === undefined) return [found, right('Go -race', 'Programs can be built with the race detector.')];
    const remedy = 'Install a C compiler (gcc or clang): the race detector needs cgo.';
    return [found, warning('Go -race', `Programs cannot be built with the race detector: ${why}`, remedy)];
  });
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
