/** Gives fenced fragments and tables of rendered Markdown the markup of the look. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fragmentHtml } from './code-html';
import { type CodeLanguage, highlightLines } from './highlight';

const languages: Record<string, CodeLanguage> = { go: 'go', sh: 'bash' };

/**
 * The same tree with fragments coloured and tables scrolling in a frame of their own. Their HTML is ours, made of escaped
 * text: serialise with `allowDangerousHtml`. What authors wrote as raw HTML never gets here.
 */
export async function withBlocks(root: Root): Promise<Root> {
  return { ...root, children: await Promise.all(root.children.map((child) => dressed(child))) };
}

async function dressed<T extends RootContent | ElementContent>(node: T): Promise<T | Element> {
  if (node.type !== 'element') return node;
  if (node.tagName === 'pre') return fragment(node);
  const children = await Promise.all(node.children.map((child) => dressed(child)));
  const same: Element = { ...node, children };
  if (node.tagName !== 'table') return same;
  const properties = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Table' };
  return { type: 'element', tagName: 'div', properties, children: [same] };
}

async function fragment(pre: Element): Promise<Element> {
  const code = pre.children[0];
  if (code?.type !== 'element') return pre;
  const text = code.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const names = Array.isArray(code.properties.className) ? code.properties.className.map(String) : [];
  const language = languages[names[0]?.replace(/^language-/, '') ?? ''] ?? 'text';
  const html = fragmentHtml(await highlightLines(text.replace(/\n$/, '').split('\n'), language));
  return { type: 'element', tagName: 'div', properties: { className: ['code', 'bleed'] }, children: [raw(html)] };
}

/** Finished HTML in a tree. Its type is known to hast-util-to-html but not among hast's own. */
export const raw = (value: string): ElementContent => ({ type: 'raw', value }) as unknown as ElementContent;
