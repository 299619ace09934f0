/** The HTML of one directive of a lesson. */
import 'server-only';
import type { ListItem } from 'mdast';
import type { RunMode } from '@/lib/core/course-format';
import { diffHtml, listingHtml, noteOf, outputHtml, outputText } from './code-html';
import { diffLines } from './diff-lines';
import { recordedFile, recordedLanesFile, textOf } from './files';
import { escapeHtml, highlightLines, languageOf } from './highlight';
import { listingName } from './lesson-lanes';
import type { CodeDirective, Directive } from './lesson-markdown';
import { codeMarks } from './line-marks';
import { linesOf } from './listing';
import { lineHtml } from './prose';

/** `dir` is the lesson's folder, checked before. `annotationHtml` renders what an annotation says. */
export async function directiveHtml(
  directive: Directive,
  dir: string,
  annotationHtml: (item: ListItem) => Promise<string>,
): Promise<string> {
  switch (directive.name) {
    case 'code':
      return codeHtml(directive, dir, annotationHtml);
    case 'output': {
      const text = textOf(`${dir}/${recordedFile(directive.of, directive.by)}`) ?? '';
      return outputHtml(directive.kind, await captionHtml(directive), outputText(text, directive.tell));
    }
    case 'diff': {
      const { from, to, region } = directive;
      const lines = await diffLines(linesOf(dir, from, region), linesOf(dir, to, region), languageOf(to));
      return diffHtml(baseName(to), lines);
    }
    case 'note':
      return `<h4 aria-level="3">${await lineHtml(directive.title)}</h4>`;
    case 'since':
      return `<span class="since">since Go ${escapeHtml(directive.version)}</span>`;
    case 'exercise':
    case 'lanes':
      // blocks of their own
      return '';
  }
}

const captions: Record<RunMode, string> = {
  run: 'Output',
  test: 'Output of <code>go test</code>',
  race: 'Output with the race detector',
  vet: 'Output of <code>go vet</code>',
  build: 'Output of <code>go build</code>',
  session: 'In the terminal',
};

/** What was run: the author's words, or the tool's name. */
export async function captionHtml({ by, caption }: { by: RunMode; caption?: string }): Promise<string> {
  return caption ? lineHtml(caption) : captions[by];
}

export const baseName = (file: string): string => file.split('/').at(-1) ?? file;

/** Whether the goroutines of its program are kept: a picture may point at its lines. */
const hasLanes = (dir: string, file: string) =>
  textOf(`${dir}/${recordedLanesFile(file.split('/').slice(0, -1).join('/'))}`) !== undefined;

async function codeHtml(
  directive: CodeDirective,
  dir: string,
  annotationHtml: (item: ListItem) => Promise<string>,
): Promise<string> {
  const { file, region, annotations } = directive;
  const text = linesOf(dir, file, region);
  const { marks, annotated } = codeMarks(directive, text);
  const tags = new Map<number, number[]>();
  for (const [index, line] of annotated.entries()) tags.set(line, [...(tags.get(line) ?? []), index + 1]);
  const block = listingHtml({
    title: directive.title ?? baseName(file),
    note: directive.note ?? noteOf(directive.file),
    lines: await highlightLines(text, languageOf(file)),
    ...(hasLanes(dir, file) ? { name: listingName(directive) } : {}),
    marks,
    tags,
  });
  if (annotations.length === 0) return block;
  const notes = await Promise.all(annotations.map(({ item }) => annotationHtml(item)));
  const items = notes.map((note, index) => `<li><span class="tag">${index + 1}</span><span>${note}</span></li>`);
  return `<div class="annot">${block}<ol class="notes">${items.join('')}</ol></div>`;
}
