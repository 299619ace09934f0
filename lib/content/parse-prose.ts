/** Parses short Markdown without directives, so that a colon is a colon. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

export const parseProse = (markdown: string): Root => parser.parse(markdown.trim().replaceAll('\r\n', '\n'));
