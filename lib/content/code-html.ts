/** The markup of listings, differences and outputs, as look.css expects it. */
import type { CodeLine, DiffLine } from '@/lib/core/exercise-view';
import { escapeHtml } from './highlight';
import type { Mark } from './line-marks';

/** The version that the course is proved with; shown where a listing says nothing else. */
export const goVersion = 'Go 1.26';
/** What stands at the right of a listing where nothing else is said. */
export const noteOf = (file: string): string => (file.endsWith('.proto') ? 'proto3' : goVersion);

type Listing = {
  title: string;
  note: string;
  lines: CodeLine[];
  /** By which a picture of its goroutines finds it. */
  name?: string;
  marks?: Map<number, Mark>;
  /** Line number to the numbers of its annotations. */
  tags?: Map<number, number[]>;
};

const spoken: Record<Mark, string> = { hot: 'marked as wrong', ok: 'marked as right', on: 'marked' };

export function listingHtml({ title, note, lines, name, marks = new Map(), tags = new Map() }: Listing): string {
  const label = [`Code, ${title}`, ...markedLines(marks)].join('; ');
  const rows = lines.map(({ html, depth }, index) => {
    const number = index + 1;
    const mark = marks.get(number);
    const numbers = (tags.get(number) ?? []).map((tag: number) => `<span class="tag">${tag}</span>`).join('');
    return row(mark ? `ln ${mark}` : 'ln', String(number), depth, html + numbers);
  });
  const head = `<div class="code-h"><span class="mono">${escapeHtml(title)}</span><span>${escapeHtml(note)}</span></div>`;
  const attribute = name ? ` data-listing="${escapeHtml(name)}"` : '';
  return `<div class="code bleed"${attribute}>${head}${named('lines', label, rows)}</div>`;
}

/** A few lines that are no program: neither title nor numbers. */
export const fragmentHtml = (lines: CodeLine[]): string =>
  named(
    'lines',
    'Code',
    lines.map(({ html, depth }) => row('ln', '', depth, html)),
  );

const signs = {
  ' ': { class: 'ln', glyph: ' ' },
  '-': { class: 'ln del', glyph: '−' },
  '+': { class: 'ln add', glyph: '+' },
};

export function diffHtml(title: string, lines: DiffLine[]): string {
  const rows = lines.map(({ html, depth, sign }) => row(signs[sign].class, signs[sign].glyph, depth, html, false));
  const head = `<div class="code-h"><span class="mono">${escapeHtml(title)}</span><span>before and after</span></div>`;
  return `<div class="code diff bleed">${head}${named('lines', `Difference, ${title}`, rows)}</div>`;
}

const frames = { bad: 'out bleed', good: 'out ok bleed', plain: 'out plain bleed' };

export function outputHtml(kind: keyof typeof frames, captionHtml: string, html: string): string {
  return `<div class="${frames[kind]}"><p>${captionHtml}</p><pre>${html}</pre></div>`;
}

/** A recorded output with its telling parts in <b>. */
export function outputText(text: string, tell: string[]): string {
  const parts = [...tell].filter((part) => part !== '').sort((a, b) => b.length - a.length);
  const trimmed = text.replace(/\n+$/, '');
  if (parts.length === 0) return escapeHtml(trimmed);
  const pattern = new RegExp(`(${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'g');
  return trimmed
    .split(pattern)
    .map((piece, index) => (index % 2 === 1 ? `<b>${escapeHtml(piece)}</b>` : escapeHtml(piece)))
    .join('');
}

/** A listing has a name for screen readers. It wraps, so nothing needs to scroll. */
const named = (className: string, label: string, rows: string[]) =>
  `<pre class="${className}" role="group" aria-label="${escapeHtml(label)}">${rows.join('')}</pre>`;

const row = (className: string, gutter: string, depth: number, html: string, isHidden = true) =>
  `<span class="${className}"><i class="n"${isHidden ? ' aria-hidden="true"' : ''}>${gutter}</i><span class="c" style="--d:${depth}">${html}</span></span>`;

function markedLines(marks: Map<number, Mark>): string[] {
  return (['hot', 'ok', 'on'] as const).flatMap((mark) => {
    const numbers = [...marks].flatMap(([line, its]) => (its === mark ? [line] : [])).sort((a, b) => a - b);
    if (numbers.length === 0) return [];
    return [`line${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')} ${spoken[mark]}`];
  });
}
