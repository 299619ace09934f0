/** The text of a lesson as a tree, its directives read and checked. Knows the grammar only: whether files exist is others' business. */
import type { Heading, List, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast';
import rehypeSlug from 'rehype-slug';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { type RunMode, runModeSchema } from '@/lib/core/course-format';
import { type LanesDirective, lanesShape, readLanesDirective } from './lanes-directive';
import { plainText, several } from './markdown-rules';

/** One numbered remark on a line of a listing. */
export type Annotation = { text: string; item: ListItem; line: number };

export type CodeDirective = {
  name: 'code';
  file: string;
  region?: string;
  bad?: string;
  good?: string;
  mark?: string;
  title?: string;
  note?: string;
  annotations: Annotation[];
};
export type OutputDirective = {
  name: 'output';
  of: string;
  by: RunMode;
  kind: 'bad' | 'good' | 'plain';
  caption?: string;
  tell: string[];
};
export type DiffDirective = { name: 'diff'; from: string; to: string; region?: string };
export type ExerciseDirective = { name: 'exercise'; id: string };
export type NoteDirective = { name: 'note'; title: string; warn: boolean };
export type SinceDirective = { name: 'since'; version: string };
export type Directive = (
  | CodeDirective
  | OutputDirective
  | DiffDirective
  | ExerciseDirective
  | LanesDirective
  | NoteDirective
  | SinceDirective
) & { /** In the body, from 1. */ line: number };

export type LessonHeading = { slug: string; text: string; depth: number };
export type BodyProblem = { line: number; message: string; cure: string };
export type LessonText = {
  tree: Root;
  /** By their node of the tree, in the order of the text. */
  directives: Map<Nodes, Directive>;
  headings: LessonHeading[];
  problems: BodyProblem[];
};

type Form = {
  as: ('leafDirective' | 'containerDirective' | 'textDirective')[];
  needs: string[];
  may: string[];
  shape: string;
};
const forms: Record<string, Form> = {
  code: {
    as: ['leafDirective', 'containerDirective'],
    needs: ['file'],
    may: ['region', 'bad', 'good', 'mark', 'title', 'note'],
    shape: '::code{file="snippets/name/main.go"}',
  },
  output: {
    as: ['leafDirective'],
    needs: ['of'],
    may: ['by', 'kind', 'caption', 'tell'],
    shape: '::output{of="snippets/name" by="run"}',
  },
  diff: {
    as: ['leafDirective'],
    needs: ['from', 'to'],
    may: ['region'],
    shape: '::diff{from="snippets/a/main.go" to="snippets/b/main.go"}',
  },
  lanes: {
    as: ['leafDirective', 'containerDirective'],
    needs: [],
    may: ['of', 'broken', 'fixed', 'headings'],
    shape: lanesShape,
  },
  exercise: { as: ['leafDirective'], needs: ['id'], may: [], shape: '::exercise{id="folder-name"}' },
  note: { as: ['containerDirective'], needs: ['title'], may: ['warn'], shape: ':::note{title="…"}, text, :::' },
  since: { as: ['textDirective'], needs: [], may: [], shape: ':since[1.23]' },
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);
const headingIds = unified().use(remarkRehype).use(rehypeSlug);

export function readLessonText(body: string): LessonText {
  const tree = parser.parse(body.replaceAll('\r\n', '\n'));
  restoreColons(tree);
  const directives = new Map<Nodes, Directive>();
  const problems: BodyProblem[] = [];
  walk(tree, (node) => {
    if (node.type === 'text') problems.push(...unreadDirectives(node.value, node.position?.start.line ?? 1));
    if (node.type !== 'textDirective' && node.type !== 'leafDirective' && node.type !== 'containerDirective') return;
    const found = readDirective(node);
    if ('message' in found) problems.push(found);
    else directives.set(node, found);
  });
  return { tree, directives, headings: headingsOf(tree), problems };
}

const texts = new WeakMap<{ body: string }, LessonText>();

/** The text of a lesson that was read, parsed once. */
export function textOfLesson(lesson: { body: string }): LessonText {
  const text = texts.get(lesson) ?? readLessonText(lesson.body);
  texts.set(lesson, text);
  return text;
}

/** Calls `visit` for each node, parents first. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

export type DirectiveNode = Extract<Nodes, { type: 'textDirective' | 'leafDirective' | 'containerDirective' }>;

/** A colon in running text ("goroutines:four") is no directive: put the text back. */
function restoreColons(tree: Root): void {
  walk(tree, (node) => {
    if (!('children' in node)) return;
    const children = node.children as RootContent[];
    for (const [index, child] of children.entries()) {
      if (child.type !== 'textDirective' || child.name in forms) continue;
      if (child.children.length > 0 || Object.keys(child.attributes ?? {}).length > 0) continue;
      const text = { type: 'text' as const, value: `:${child.name}` };
      children[index] = child.position ? { ...text, position: child.position } : text;
    }
  });
}

/** What looks like a directive and was taken for text: learners would see its source. */
function unreadDirectives(text: string, line: number): BodyProblem[] {
  return text.split('\n').flatMap((row, index) => {
    const start = /^\s*:{2,}[a-z]+(?=[{[])/.exec(row)?.[0].trim();
    if (!start) return [];
    return {
      line: line + index,
      message: `${start} stands in the text as it is written; it could not be read`,
      cure: 'Close its braces and quotes. A backslash does not escape: put a text with double quotes in single ones.',
    };
  });
}

function readDirective(node: DirectiveNode): Directive | BodyProblem {
  const line = node.position?.start.line ?? 1;
  const form = forms[node.name];
  const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' }[node.type];
  if (!form) {
    return {
      line,
      message: `the directive ${colons}${node.name} is unknown`,
      cure: `Use one of ${Object.keys(forms).join(', ')}; write a plain colon as "\\:".`,
    };
  }
  if (!form.as.includes(node.type)) {
    return {
      line,
      message: `${colons}${node.name} has the wrong number of colons`,
      cure: `Write it as ${form.shape}, on its own line where it begins with two or three colons.`,
    };
  }
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(node.attributes ?? {})) given[key] = value ?? '';
  for (const key of Object.keys(given)) {
    if (![...form.needs, ...form.may].includes(key)) {
      return {
        line,
        message: `${colons}${node.name} has no attribute "${key}"`,
        cure: `Remove it, or correct its spelling; it may have ${[...form.needs, ...form.may].join(', ') || 'none'}.`,
      };
    }
  }
  const missing = form.needs.find((key) => !given[key]);
  if (missing) {
    return { line, message: `${colons}${node.name} lacks "${missing}"`, cure: `Write it as ${form.shape}.` };
  }
  const path = ['file', 'of', 'from', 'to', 'broken', 'fixed'].find(
    (key) => given[key] && !/^(?!.*\.\.)[\w.-]+(\/[\w.-]+)*$/.test(given[key]),
  );
  if (path) {
    return {
      line,
      message: `"${given[path]}" is not a path inside the lesson`,
      cure: 'Give a path from the folder of the lesson, such as snippets/name/main.go.',
    };
  }
  return build(node, given, line);
}

function build(node: DirectiveNode, given: Record<string, string>, line: number): Directive | BodyProblem {
  const optional = (key: string) => (given[key] ? { [key]: given[key] } : {});
  const required = (key: string) => given[key] ?? '';
  switch (node.name) {
    case 'code': {
      const annotations = node.type === 'containerDirective' ? readAnnotations(node.children, line) : [];
      if (!Array.isArray(annotations)) return annotations;
      const rest = Object.assign({}, ...['region', 'bad', 'good', 'mark', 'title', 'note'].map(optional));
      return { name: 'code', file: required('file'), ...rest, annotations, line };
    }
    case 'output': {
      const by = runModeSchema.safeParse(given.by || 'run');
      const kind = given.kind || 'plain';
      if (!by.success) {
        return {
          line,
          message: `by="${given.by}" is unknown`,
          cure: `Use one of ${runModeSchema.options.join(', ')}.`,
        };
      }
      if (kind !== 'bad' && kind !== 'good' && kind !== 'plain') {
        return { line, message: `kind="${kind}" is unknown`, cure: 'Use one of bad, good, plain.' };
      }
      return {
        name: 'output',
        of: required('of'),
        by: by.data,
        kind,
        ...optional('caption'),
        tell: several(given.tell),
        line,
      };
    }
    case 'diff':
      return { name: 'diff', from: required('from'), to: required('to'), ...optional('region'), line };
    case 'exercise':
      return { name: 'exercise', id: required('id'), line };
    case 'lanes':
      return readLanesDirective(node, given, line);
    case 'note': {
      if (given.warn && given.warn !== 'true' && given.warn !== 'false') {
        return { line, message: `warn="${given.warn}" is unknown`, cure: 'Write warn=true, or leave it out.' };
      }
      if (!('children' in node) || node.children.length === 0) {
        return { line, message: 'this note is empty', cure: 'Write its text between ":::note{…}" and ":::".' };
      }
      return { name: 'note', title: required('title'), warn: given.warn === 'true', line };
    }
    default: {
      const version = plainText(node);
      if (!/^1\.\d+$/.test(version)) {
        return { line, message: `:since[${version}] names no Go version`, cure: 'Write it as :since[1.23].' };
      }
      return { name: 'since', version, line };
    }
  }
}

function readAnnotations(children: Nodes[], line: number): Annotation[] | BodyProblem {
  const list = children[0];
  if (children.length !== 1 || list?.type !== 'list' || !(list as List).ordered) {
    return {
      line,
      message: ':::code holds something other than one ordered list',
      cure: 'Write "1. `text of the line` the note", one item a line, or use ::code without annotations.',
    };
  }
  const annotations: Annotation[] = [];
  for (const item of (list as List).children) {
    const paragraph = item.children[0];
    const code = paragraph?.type === 'paragraph' ? (paragraph as Paragraph).children[0] : undefined;
    const at = item.position?.start.line ?? line;
    if (code?.type !== 'inlineCode' || plainText(item).trim() === code.value.trim()) {
      return {
        line: at,
        message: 'this annotation does not begin with the text of its line, or says nothing about it',
        cure: 'Write "1. `text of the line` the note".',
      };
    }
    annotations.push({ text: code.value.trim(), item, line: at });
  }
  return annotations;
}

function headingsOf(tree: Root): LessonHeading[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const hast = headingIds.runSync({ type: 'root', children: headings });
  const slugs = hast.children.flatMap((node) => (node.type === 'element' ? [String(node.properties.id ?? '')] : []));
  return headings.map((node, index) => ({ slug: slugs[index] ?? '', text: plainText(node), depth: node.depth }));
}
