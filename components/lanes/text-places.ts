/** Places texts so that none leaves the drawing, lies on another, or, if there is a way round, on a vertical line. */

export type TextKind = 'ta' | 'tt' | 'tb' | 'tg' | 'tm' | 'tn';
export type PlacedText = { kind: TextKind; text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' };
type Box = { left: number; right: number; top: number; bottom: number };

/** As far as rounding to a tenth may move it. */
const slack = 0.05;
const narrow = /[ilj.,:;'|!()[\]{}tfr *]/;
const wide = /[mwMW@%×—]/;

/** The width of a text in px, by an estimate that is rather too much: 13 px of IBM Plex Sans, for `tm` 12 px of Commit Mono. */
export function textWidth(text: string, kind: TextKind): number {
  if (kind === 'tm') return text.length * 7.25;
  const heavier = kind === 'ta' ? 1.06 : 1;
  const em = [...text].reduce(
    (sum, sign) => sum + (narrow.test(sign) ? 0.36 : wide.test(sign) ? 0.9 : /[A-Z0-9#_<>+]/.test(sign) ? 0.63 : 0.57),
    0,
  );
  return em * 13 * heavier;
}

export function boxOf({ text, kind, x, y, anchor }: PlacedText): Box {
  const width = textWidth(text, kind);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 10, bottom: y + 3 };
}

export const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export type Wish = {
  kind: TextKind;
  /** The best first. */
  places: readonly Omit<PlacedText, 'kind'>[];
  /** Stands on a line rather than not at all. */
  isNeeded?: boolean;
};

export class TextPlaces {
  readonly placed: PlacedText[] = [];
  private readonly boxes: Box[] = [];

  constructor(
    private readonly size: { width: number; height: number },
    private readonly lines: readonly Box[],
  ) {}

  /** Takes the first place that is free. */
  place({ kind, places, isNeeded = false }: Wish): boolean {
    const free = places.map((place) => ({ ...place, kind })).filter((text) => this.isFree(text));
    const clear = free.find((text) => !this.lines.some((line) => isOver(line, boxOf(text))));
    const chosen = clear ?? (isNeeded ? free[0] : undefined);
    if (!chosen) return false;
    this.placed.push(chosen);
    // Two texts never touch.
    const { left, right, top, bottom } = boxOf(chosen);
    this.boxes.push({ left: left - 5, right: right + 5, top: top - 3, bottom: bottom + 3 });
    return true;
  }

  private isFree(text: PlacedText): boolean {
    const { width, height } = this.size;
    const box = boxOf(text);
    // What ends at its place is where it is asked to be; the end of another moves with the rounding of its place.
    const right = width - (text.anchor === 'end' ? 0 : slack);
    const isInside = box.left >= 0 && box.right <= right && box.top >= 0 && box.bottom <= height;
    return isInside && !this.boxes.some((other) => isOver(other, box));
  }
}

/** The text itself, and where it is too wide its beginning. */
export function fitted(text: string, kind: TextKind, width: number): string {
  if (textWidth(text, kind) <= width) return text;
  const lengths = Array.from({ length: text.length }, (_, n) => text.length - 1 - n);
  const length = lengths.find((one) => textWidth(`${text.slice(0, one)}…`, kind) <= width) ?? 0;
  return `${text.slice(0, length)}…`;
}
