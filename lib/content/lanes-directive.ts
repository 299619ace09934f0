/** The grammar of ::lanes: pictures of recorded goroutines in a lesson. */
import type { Nodes } from 'mdast';
import type { BodyProblem, DirectiveNode } from './lesson-markdown';
import { plainText, several } from './markdown-rules';

type PictureKind = 'broken' | 'fixed' | 'plain';
/** What lanes of this function are called; in one picture, or in all where `kind` is null. */
export type LaneLabel = { kind: PictureKind | null; lane: string; label: string; line: number };
/** Pictures of recorded goroutines: one of a program, or the broken above the fixed. */
export type LanesDirective = {
  name: 'lanes';
  pictures: { of: string; kind: PictureKind; heading: string }[];
  labels: LaneLabel[];
};
export const lanesShape = '::lanes{broken="snippets/a" fixed="snippets/b"} or ::lanes{of="snippets/a"}';

const laneHeadings = { broken: 'Broken', fixed: 'Fixed', plain: '' };

type Read = (LanesDirective & { line: number }) | BodyProblem;

export function readLanesDirective(node: DirectiveNode, given: Record<string, string>, line: number): Read {
  const kinds = [['broken', given.broken] as const, ['fixed', given.fixed] as const, ['plain', given.of] as const];
  const shown = kinds.flatMap(([kind, of]) => (of ? [{ kind, of }] : []));
  if (shown.length === 0 || (given.of && shown.length > 1)) {
    const message = '::lanes names no program, or both one and a pair';
    return { line, message, cure: `Write it as ${lanesShape}.` };
  }
  const headings = several(given.headings);
  if (headings.length > 0 && headings.length !== shown.length) {
    const message = `::lanes has ${headings.length} headings for ${shown.length} pictures`;
    return { line, message, cure: 'Give one for each, divided by " || ".' };
  }
  const labels = node.type === 'containerDirective' ? readLabels(node.children, line) : [];
  if (!Array.isArray(labels)) return labels;
  const pictures = shown.map(({ kind, of }, index) => ({ kind, of, heading: headings[index] ?? laneHeadings[kind] }));
  return { name: 'lanes', pictures, labels, line };
}

const isInlineCode = (node: Nodes) => node.type === 'inlineCode';

function readLabels(children: Nodes[], line: number): LaneLabel[] | BodyProblem {
  const wrong = (at: number): BodyProblem => ({
    line: at,
    message: ':::lanes holds something other than names of lanes with their labels',
    cure: 'Write "- `thumbnail.func1` worker", or "- fixed `thumbnail.func1` worker", one lane an item, or use ::lanes.',
  });
  const [list] = children;
  if (children.length !== 1 || list?.type !== 'list') return wrong(line);
  const labels: LaneLabel[] = [];
  for (const item of list.children) {
    const at = item.position?.start.line ?? line;
    const code = item.children[0]?.type === 'paragraph' ? item.children[0].children.find(isInlineCode) : undefined;
    if (!code) return wrong(at);
    const text = plainText(item);
    const [before, after] = [
      text.slice(0, text.indexOf(code.value)),
      text.slice(text.indexOf(code.value) + code.value.length),
    ];
    const kind = (['broken', 'fixed'] as const).find((one) => one === before.trim()) ?? null;
    if (after.trim() === '' || (kind === null && before.trim() !== '')) return wrong(at);
    labels.push({ kind, lane: code.value, label: after.trim(), line: at });
  }
  return labels;
}
