import fc from 'fast-check';
import { noteOf } from '@/lib/content/code-html';
import { diffLines } from '@/lib/content/diff-lines';
import { highlightLines, languageOf } from '@/lib/content/highlight';

const html = async (...lines: string[]) => (await highlightLines(lines, 'go')).map((line) => line.html);

describe('highlightLines', () => {
  test('keywords, strings, numbers and comments have an ink; names, types and operators are plain', async () => {
    expect(await html('func f(n int) error { return errors.New("x") } // why')).toEqual([
      '<span class="k">func</span> f(n int) error { <span class="k">return</span> errors.New(<span class="s">&quot;x&quot;</span>) } <span class="m">// why</span>',
    ]);
    expect(await html('ch := make(chan int, 0x1F)')).toEqual([expect.stringContaining('<span class="d">0x1F</span>')]);
    expect(await html('if err != nil {')).toEqual(['<span class="k">if</span> err != <span class="k">nil</span> {']);
  });

  test('a comment over several lines is coloured on each', async () => {
    expect(await html('/* a', 'b */')).toEqual(['<span class="m">/* a</span>', '<span class="m">b */</span>']);
  });

  test('an empty line keeps its height and depth counts tabs', async () => {
    expect(await highlightLines(['', '\t\tx'], 'text')).toEqual([
      { html: ' ', depth: 0 },
      { html: '\t\tx', depth: 2 },
    ]);
  });

  test('whatever the text, the markup is only inks and the text comes back', async () => {
    const word = fc.constantFrom(
      '<script>',
      '&amp;',
      '"',
      "'",
      '`',
      'func',
      '1',
      '//',
      '/*',
      '*/',
      '<-',
      '{',
      '\t',
      ' ',
      'x',
    );
    const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(word).map((words) => words.join(''))), async (lines) => {
        const shown = await highlightLines(lines, 'go');
        const texts = shown.map((line) =>
          line.html
            .replace(/<span class="[ksdm]">|<\/span>/g, '')
            .replace(/&\w+;|&#39;/g, (entity) => entities[entity] ?? entity),
        );
        expect(texts).toEqual(lines.map((line) => line || ' '));
        expect(shown.some((line) => /<(?!span class="[ksdm]">|\/span>)/.test(line.html))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('the language follows the name of the file', () => {
    const files = ['a/main.go', 'b.proto', 'run.sh', 'go.mod', 'x.patch'];
    expect(files.map(languageOf)).toEqual(['go', 'proto', 'bash', 'text', 'diff']);
  });

  test('a listing says which Go it is for, or that it is proto3', () => {
    expect(['a/main.go', 'b.proto'].map(noteOf)).toEqual(['Go 1.26', 'proto3']);
  });
});

describe('diffLines', () => {
  const signs = async (from: string, to: string) =>
    (await diffLines([...from], [...to], 'text'))
      .map(({ sign, html }) => (html.includes('…') ? '…' : sign + html))
      .join('');

  test('two lines stay around a change, and a cut between changes is one line', async () => {
    expect(await signs('abcdefghijk', 'abXdefghijkl')).toBe(' a b-c+X d e… j k+l');
  });

  test('a bracket that two rewritten passages share does not cut them to pieces, one beside a small change stays', async () => {
    expect(await signs('abc}def', 'uvw}xyz')).toBe('-a-b-c-}-d-e-f+u+v+w+}+x+y+z');
    expect(await signs('a}def', 'u}xyz')).toBe('-a+u }-d-e-f+x+y+z');
    expect(await signs('abchdef', 'uvwhxyz')).toBe('-a-b-c+u+v+w h-d-e-f+x+y+z');
  });

  test('equal listings have no difference', async () => {
    expect(await signs('abc', 'abc')).toBe('');
  });
});
