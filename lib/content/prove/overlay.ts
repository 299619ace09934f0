/** Puts another package in the place of an exercise's solution/, without touching a file: the -overlay flag of the go command. */
import { join, resolve } from 'node:path';
import { entriesIn } from '@/lib/content/files';

/** One exercise's tests in grade/, and the folder that takes the place of solution/ (solution/ itself for the fix); an absolute path may lie elsewhere. */
export type Variant = { exerciseDir: string; folder: string };

/**
 * The variants in as few layers as go: each is one run of `go test`, in which every exercise stands at most once.
 * The order within an exercise is kept.
 */
export function layersOf(variants: Variant[]): Variant[][] {
  const layers: Variant[][] = [];
  const used = new Map<string, number>();
  for (const variant of variants) {
    const layer = used.get(variant.exerciseDir) ?? 0;
    used.set(variant.exerciseDir, layer + 1);
    layers[layer] = [...(layers[layer] ?? []), variant];
  }
  return layers;
}

/** The overlay file's content for one layer: solution's files vanish, the variant's stand in their folder. */
export function overlayOf(layer: Variant[]): { Replace: Record<string, string> } {
  const replace: Record<string, string> = {};
  for (const { exerciseDir, folder } of layer) {
    if (folder === 'solution') continue;
    const solution = join(exerciseDir, 'solution');
    for (const name of goIn(solution)) replace[join(solution, name)] = '';
    for (const name of goIn(resolve(exerciseDir, folder)))
      replace[join(solution, name)] = resolve(exerciseDir, folder, name);
  }
  return { Replace: replace };
}

const goIn = (dir: string) => entriesIn(dir).flatMap(({ name }) => (/(?<!_test)\.go$/.test(name) ? [name] : []));
