/** The grammar of ::lanes: pictures of recorded goroutines in a lesson. */
import type { Nodes } from 'mdast';
import type { BodyProblem, DirectiveNode } from './lesson-markdown';
import { plainText, several } from './markdown-rules';

type PictureKind = 'broken' | 'fixed' | 'plain';
/** What lanes of this function are called; in one picture, or in all where `kind` is null. */
export type LaneLabel = { kind: PictureKind | null; lane: string; label: string; line: number };
/** What is said of the first moment at which a lane of this function has to do with a line of the program; `at` is the line's trimmed text. */
export type MomentLabel = LaneLabel & { at: string };
/** Pictures of recorded goroutines: one of a program, or the broken above the fixed. */
export type LanesDirective = {
  name: 'lanes';
  pictures: { of: string; kind: PictureKind; heading: string }[];
  labels: LaneLabel[];
  moments: MomentLabel[];
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
  const items = node.type === 'containerDirective' ? readLabels(node.children, line) : [];
  if (!Array.isArray(items)) return items;
  const isMoment = (item: LaneLabel | MomentLabel): item is MomentLabel => 'at' in item;
  const [labels, moments] = [items.filter((item) => !isMoment(item)), items.filter(isMoment)];
  const pictures = shown.map(({ kind, of }, index) => ({ kind, of, heading: headings[index] ?? laneHeadings[kind] }));
  return { name: 'lanes', pictures, labels, moments, line };
}

const isInlineCode = (node: Nodes | undefined) => node?.type === 'inlineCode';

function readLabels(children: Nodes[], line: number): (LaneLabel | MomentLabel)[] | BodyProblem {
  const wrong = (at: number): BodyProblem => ({
    line: at,
    message: ':::lanes holds something other than labels of lanes and of moments',
    cure: 'Write "- `thumbnail.func1` worker", "- fixed `thumbnail.func1` worker" or "- `thumbnail.func1` at `ch <- resize(p)` nobody receives", one an item, or use ::lanes.',
  });
  const [list] = children;
  if (children.length !== 1 || list?.type !== 'list') return wrong(line);
  const labels: (LaneLabel | MomentLabel)[] = [];
  for (const item of list.children) {
    const at = item.position?.start.line ?? line;
    const parts = item.children[0]?.type === 'paragraph' ? item.children[0].children : [];
    const lane = parts.findIndex(isInlineCode);
    if (lane === -1) return wrong(at);
    const said = (from: number, to?: number) => parts.slice(from, to).map(plainText).join('').trim();
    const before = said(0, lane);
    const kind = (['broken', 'fixed'] as const).find((one) => one === before) ?? null;
    const isMoment = said(lane + 1, lane + 2) === 'at' && isInlineCode(parts[lane + 2]);
    const label = said(lane + (isMoment ? 3 : 1));
    if (label === '' || (kind === null && before !== '')) return wrong(at);
    const named = { kind, lane: said(lane, lane + 1), label, line: at };
    labels.push(isMoment ? { ...named, at: said(lane + 2, lane + 3) } : named);
  }
  return labels;
}
