/** Colours code on the server: per line HTML whose only markup is <span class="k|s|d|m"> (keyword, string, number, comment). */
import 'server-only';
import { createHighlighterCore, type HighlighterCore, type ThemeRegistrationRaw } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import type { CodeLine } from '@/lib/core/exercise-view';
import { depthOf } from './listing';

export type CodeLanguage = 'go' | 'proto' | 'bash' | 'diff' | 'text';

/** Inks are told apart by colours that never reach a page; each stands for a class. */
const inks: Record<string, string> = { '#000001': 'k', '#000002': 's', '#000003': 'd', '#000004': 'm' };
const plain = '#000000';

/** Five inks: names, types and operators stay plain. */
const theme: ThemeRegistrationRaw = {
  name: 'five-inks',
  type: 'light',
  fg: plain,
  bg: '#ffffff',
  settings: [
    { settings: { foreground: plain, background: '#ffffff' } },
    { scope: ['keyword', 'storage.modifier', 'constant.language'], settings: { foreground: '#000001' } },
    { scope: ['keyword.operator'], settings: { foreground: plain } },
    { scope: ['string', 'constant.character', 'constant.other.placeholder'], settings: { foreground: '#000002' } },
    { scope: ['markup.inserted', 'markup.deleted'], settings: { foreground: plain } },
    { scope: ['constant.numeric', 'keyword.other.unit'], settings: { foreground: '#000003' } },
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: '#000004' } },
  ],
};

const keep = globalThis as typeof globalThis & { goRoutineHighlighter?: Promise<HighlighterCore> };

function highlighter(): Promise<HighlighterCore> {
  keep.goRoutineHighlighter ??= createHighlighterCore({
    langs: [
      import('shiki/langs/go.mjs'),
      import('shiki/langs/proto.mjs'),
      import('shiki/langs/bash.mjs'),
      import('shiki/langs/diff.mjs'),
    ],
    themes: [theme],
    engine: createJavaScriptRegexEngine(),
  });
  return keep.goRoutineHighlighter;
}

export function languageOf(file: string): CodeLanguage {
  return (
    ({ go: 'go', proto: 'proto', sh: 'bash', bash: 'bash', diff: 'diff', patch: 'diff' }[
      file.split('.').at(-1) ?? ''
    ] as CodeLanguage) ?? 'text'
  );
}

/** The lines of one listing. An empty line is a space, so that it keeps its height. */
export async function highlightLines(lines: string[], language: CodeLanguage): Promise<CodeLine[]> {
  const tokens = (await highlighter()).codeToTokensBase(lines.join('\n'), {
    ...{ lang: language, theme: 'five-inks' },
    // Half a second, if nothing is said: a machine that is busy would show the first line without colours.
    tokenizeTimeLimit: 10_000,
  });
  return lines.map((line, index) => {
    let html = '';
    let open = '';
    for (const token of tokens[index] ?? []) {
      const ink = token.content.trim() === '' ? open : (inks[token.color?.toLowerCase() ?? ''] ?? '');
      if (ink !== open) html += `${open ? '</span>' : ''}${ink ? `<span class="${ink}">` : ''}`;
      html += escapeHtml(token.content);
      open = ink;
    }
    if (open) html += '</span>';
    return { html: html || ' ', depth: depthOf(line) };
  });
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char);
