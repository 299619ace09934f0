/** The Go names that a reader meets in code: names of imported packages, builtins and keywords. Never what is not shown. */

/** `errors.Is`, also before a bracket. */
const selector = /(?<![\w.])([a-z]\w*)\.([A-Z]\w*)/g;
const words = new Set(
  'append cap chan clear close comparable copy defer delete iota len make map max min new panic range recover select'.split(
    ' ',
  ),
);

/** The names of the packages that a file imports, without those of the course itself. */
export function importsOf(source: string): Set<string> {
  const names = new Set<string>();
  for (const [, block, single] of source.matchAll(/^import\s+(?:\(([^)]*)\)|(.+)$)/gm)) {
    for (const [, alias, path = ''] of (block ?? single ?? '').matchAll(/(?:([\w.]+)\s+)?"([^"]+)"/g)) {
      const last =
        path
          .replace(/\/v\d+$/, '')
          .split('/')
          .at(-1) ?? '';
      if (!path.startsWith('course.example/')) names.add(alias ?? last.replace(/[.-].*$/, ''));
    }
  }
  return names;
}

/** What a listing says of names: those of the packages that its file imports, and which words before a dot are something else there. */
export function namesInCode(lines: readonly string[], imports: ReadonlySet<string>) {
  const code = lines.join('\n').replace(/"(?:\\.|[^"\\\n])*"|`[^`]*`|\/\/.*/g, ' ');
  const names = new Set<string>();
  const locals = new Set<string>();
  for (const [name, first = ''] of code.matchAll(selector)) {
    if (imports.has(first)) names.add(name);
    else locals.add(first);
  }
  return { names, locals };
}

/** The names in a piece of inline code, given the packages that the text may mean. */
export function namesInText(text: string, packages: ReadonlySet<string>): string[] {
  if (words.has(text) || /^%[a-z]$/.test(text) || /^go [a-z]+$/.test(text)) return [text];
  return [...text.matchAll(selector)].flatMap(([name, first = '']) => (packages.has(first) ? name : []));
}
