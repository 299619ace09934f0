/** Reads what a picture of goroutines holds out of its markup. */
import { boxOf, type PlacedText, type TextKind } from '@/components/lanes/text-places';

export type ReadDrawing = {
  width: number;
  height: number;
  label: string;
  texts: PlacedText[];
  /** By class. */
  paths: Record<string, string>;
};

const attribute = (element: string, name: string): string | undefined => {
  const [, quoted, plain] = new RegExp(` ${name}=(?:"([^"]*)"|([^ >]*))`).exec(element) ?? [];
  return quoted ?? plain;
};
const unescaped = (words: string) =>
  words
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

export function drawingsOf(markup: string): ReadDrawing[] {
  return [...markup.matchAll(/<svg class="lanes[^>]*>.*?<\/svg>/gs)].map(([svg]) => {
    const head = svg.slice(0, svg.indexOf('>') + 1);
    const [, , width = 0, height = 0] = (attribute(head, 'viewBox') ?? '').split(' ').map(Number);
    const paths = [...svg.matchAll(/<path [^>]*>/g)].map(([path]) => [
      attribute(path, 'class') ?? '',
      attribute(path, 'd') ?? '',
    ]);
    const texts = [...svg.matchAll(/(<text[^>]*>)([^<]*)<\/text>/g)].map(
      ([, element = '', words = '']): PlacedText => ({
        ...{ kind: attribute(element, 'class') as TextKind, text: unescaped(words) },
        ...{ x: Number(attribute(element, 'x')), y: Number(attribute(element, 'y')) },
        anchor: (attribute(element, 'text-anchor') ?? 'start') as PlacedText['anchor'],
      }),
    );
    return { width, height, label: attribute(head, 'aria-label') ?? '', texts, paths: Object.fromEntries(paths) };
  });
}

export const boxesOf = ({ texts }: ReadDrawing) => texts.map((text) => ({ ...boxOf(text), text: text.text }));

/** Every point that a path comes to, curves by their ends. */
export function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const isCurve = letter === 'q';
    const by = letter === letter.toLowerCase() ? [x, y] : [0, 0];
    const [bx = 0, by2 = 0] = by;
    const wanted = letter.toLowerCase();
    if (wanted === 'h') x = bx + (numbers[0] ?? Number.NaN);
    else if (wanted === 'v') y = by2 + (numbers[0] ?? Number.NaN);
    else if (isCurve) [x, y] = [bx + (numbers[2] ?? Number.NaN), by2 + (numbers[3] ?? Number.NaN)];
    else
      for (let index = 0; index < numbers.length; index += 2) {
        const base = letter === 'l' || letter === 'm' ? [x, y] : [0, 0];
        x = (base[0] ?? 0) + (numbers[index] ?? Number.NaN);
        y = (base[1] ?? 0) + (numbers[index + 1] ?? Number.NaN);
        points.push([x, y]);
      }
    points.push([x, y]);
  }
  return points;
}
