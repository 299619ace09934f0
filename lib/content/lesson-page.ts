/** A lesson's text as HTML blocks and exercises in their order, and its table of contents. */
import 'server-only';
import type { ElementContent, RootContent as HastContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ListItem, Nodes, Root, RootContent } from 'mdast';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { CourseLesson } from './course';
import { directiveHtml } from './directive-html';
import { raw, withBlocks } from './hast-blocks';
import { type LessonLanes, lessonLanes } from './lesson-lanes';
import { type Directive, type LessonText, textOfLesson } from './lesson-markdown';

export type LessonBlock =
  | { type: 'html'; html: string }
  /** `slug` is the exercise's folder: an anchor for it. */
  | { type: 'exercise'; exerciseId: string; slug: string }
  /** Broken above fixed, or one. */
  | { type: 'lanes'; pictures: LessonLanes[] };

export type LessonPage = {
  lessonId: string;
  /** The first paragraph, without its <p>; not among the sections. */
  leadHtml: string;
  sections: LessonBlock[];
  /** The second-level headings. */
  toc: { slug: string; text: string }[];
};

const pages = new WeakMap<CourseLesson, Promise<LessonPage>>();

/** Rendered at the first call, then kept. */
export function lessonPage(lesson: CourseLesson): Promise<LessonPage> {
  const page = pages.get(lesson) ?? render(lesson);
  pages.set(lesson, page);
  return page;
}

async function render(lesson: CourseLesson): Promise<LessonPage> {
  const text = textOfLesson(lesson.folder);
  const html = new Map<Nodes, string>();
  for (const [node, directive] of text.directives) {
    html.set(node, await directiveHtml(directive, lesson.folder.dir, (item) => annotationHtml(item, text.directives)));
  }
  const hast = await withBlocks(await toHast(text.directives, html).run(text.tree));

  let lead = '';
  const sections: LessonBlock[] = [];
  let block: HastContent[] = [];
  const flush = () => {
    const html = toHtml(block, { allowDangerousHtml: true }).trim();
    if (html) sections.push({ type: 'html', html });
    block = [];
  };
  for (const node of hast.children) {
    const exercise = placedExercise(node, lesson);
    const lanes = placedLanes(node, lesson, text);
    if (lanes) {
      flush();
      sections.push({ type: 'lanes', pictures: lanes });
    } else if (exercise) {
      flush();
      sections.push({ type: 'exercise', exerciseId: exercise.id, slug: exercise.slug });
    } else if (!lead && node.type === 'element' && node.tagName === 'p') {
      lead = toHtml(node.children, { allowDangerousHtml: true });
    } else block.push(node);
  }
  flush();
  const toc = text.headings.filter(({ depth }) => depth === 2).map(({ slug, text: title }) => ({ slug, text: title }));
  return { lessonId: lesson.id, leadHtml: lead, sections, toc };
}

const placeholder = 'x-exercise';
/** With the line of its directive. */
const lanesPlaceholder = 'x-lanes';

/** What a handler of remark-rehype is given; its own type is not exported. */
type State = { all(node: Nodes): ElementContent[] };

/** Directives become their finished HTML; a note keeps its content in the tree; an exercise a placeholder. */
function toHast(directives: Map<Nodes, Directive>, html: Map<Nodes, string>) {
  const handle = (state: State, node: Nodes): ElementContent => {
    const directive = directives.get(node);
    if (directive?.name === 'exercise') {
      return { type: 'element', tagName: placeholder, properties: { slug: directive.id }, children: [] };
    }
    if (directive?.name === 'lanes') {
      return { type: 'element', tagName: lanesPlaceholder, properties: { line: directive.line }, children: [] };
    }
    if (directive?.name === 'note') {
      const children = [raw(html.get(node) ?? ''), ...state.all(node)];
      const className = directive.warn ? ['note', 'warn'] : ['note'];
      return { type: 'element', tagName: 'div', properties: { className, role: 'note' }, children };
    }
    return raw(html.get(node) ?? '');
  };
  return unified()
    .use(remarkRehype, { handlers: { leafDirective: handle, containerDirective: handle, textDirective: handle } })
    .use(rehypeSlug);
}

/** What an annotation says after the text of its line. */
async function annotationHtml(item: ListItem, directives: Map<Nodes, Directive>): Promise<string> {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') return '';
  const [, ...rest] = first.children;
  const [start, ...more] = rest;
  const words = start?.type === 'text' ? [{ ...start, value: start.value.replace(/^[\s:–—-]+/, '') }, ...more] : rest;
  const children: RootContent[] = [{ ...first, children: words }, ...others];
  const html = new Map<Nodes, string>();
  for (const [node, directive] of directives) {
    if (directive.name === 'since') html.set(node, await directiveHtml(directive, '', async () => ''));
  }
  const root: Root = { type: 'root', children };
  const hast: HastRoot = await withBlocks(await toHast(directives, html).run(root));
  const [only, another] = hast.children;
  const isLine = only?.type === 'element' && only.tagName === 'p' && !another;
  return toHtml(isLine ? only.children : hast, { allowDangerousHtml: true });
}

function placedLanes(node: HastContent, lesson: CourseLesson, { directives }: LessonText): LessonLanes[] | undefined {
  if (node.type !== 'element' || node.tagName !== lanesPlaceholder) return undefined;
  for (const directive of directives.values()) {
    if (directive.name === 'lanes' && directive.line === node.properties.line) {
      return lessonLanes(lesson.folder.dir, directive, directives.values());
    }
  }
  throw new Error(`lesson ${lesson.id} has no picture at line ${node.properties.line}`);
}

function placedExercise(node: HastContent, lesson: CourseLesson) {
  if (node.type !== 'element' || node.tagName !== placeholder) return undefined;
  const exercise = lesson.exercises.find(({ slug }) => slug === node.properties.slug);
  if (!exercise) throw new Error(`lesson ${lesson.id} places the unknown exercise ${String(node.properties.slug)}`);
  return exercise;
}
