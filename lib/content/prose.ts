/** Short Markdown to HTML: prompts, options, hints, explanations. */
import 'server-only';
import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { withBlocks } from './hast-blocks';
import { plainText } from './markdown-rules';
import { parseProse } from './parse-prose';

/** Raw HTML is dropped, should any get past the check. */
const toHast = unified().use(remarkRehype);

const render = (markdown: string): Promise<HastRoot> => withBlocks(toHast.runSync(parseProse(markdown)));

/** Blocks: paragraphs, lists, fenced fragments. */
export async function proseHtml(markdown: string): Promise<string> {
  return toHtml(await render(markdown), { allowDangerousHtml: true });
}

/** One paragraph without its <p>, for options, captions and other lines; more than one paragraph stays as it is. */
export async function lineHtml(markdown: string): Promise<string> {
  const hast = await render(markdown);
  const [only, ...others] = hast.children;
  const isLine = only?.type === 'element' && only.tagName === 'p' && others.length === 0;
  return toHtml(isLine ? only.children : hast, { allowDangerousHtml: true });
}

/** The text without markup, for labels. */
export const proseText = (markdown: string): string =>
  parseProse(markdown).children.map(plainText).join(' ').replace(/\s+/g, ' ').trim();
