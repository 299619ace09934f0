/** What Markdown may hold, wherever it stands in the course. */
import type { Nodes } from 'mdast';

/** Fenced code is for fragments; anything longer is a file that is proved. */
export const fenceLines = 5;
const fenceLanguages = ['go', 'sh', 'text'];

/** Splits `a || b` where authors name several texts. */
export const several = (text: string | undefined): string[] =>
  (text ?? '')
    .split(' || ')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The text of a node without markup. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('children' in node) return (node.children as Nodes[]).map(plainText).join('');
  return '';
}

/** Why this one node may not stand in the course, or undefined. Children are looked at by the caller. */
export function nodeProblem(node: Nodes): { message: string; cure: string } | undefined {
  switch (node.type) {
    case 'html':
      return {
        message: `raw HTML is not allowed: ${node.value.split('\n')[0]?.slice(0, 40)}`,
        cure: 'Write Markdown; put code such as `chan<- T` in back quotes.',
      };
    case 'code': {
      const lines = node.value.split('\n').length;
      if (lines > fenceLines) {
        return {
          message: `this fenced block has ${lines} lines; ${fenceLines} are allowed`,
          cure: 'Make it a file in snippets/ and show it with ::code, so that it is proved.',
        };
      }
      if (!fenceLanguages.includes(node.lang ?? '')) {
        return {
          message: node.lang ? `a fenced block in "${node.lang}"` : 'a fenced block without a language',
          cure: 'Write ```go, ```sh or ```text.',
        };
      }
      return undefined;
    }
    case 'image':
    case 'imageReference':
      return { message: 'pictures are not supported', cure: 'Say it in words or show code.' };
    case 'footnoteReference':
    case 'footnoteDefinition':
      return { message: 'footnotes are not supported', cure: 'Say it in the text, or name it under sources.' };
    case 'link':
    case 'definition':
      return /^(https?:\/\/|#|\/(?!\/))/.test(node.url)
        ? undefined
        : {
            message: `the link ${node.url} goes nowhere`,
            cure: 'Link to https://…, to a heading (#slug) or to a page (/…).',
          };
    default:
      return undefined;
  }
}
