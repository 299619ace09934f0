/** Indentation of lines by their braces, as gofmt would have it; a case stands where its switch does. */
export function indentsOf(lines: readonly string[]): number[] {
  let depth = 0;
  return lines.map((line) => {
    const plain = line.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)*'|\/\/.*$/g, '');
    const closes = /^[)}\]]/.test(plain) ? 1 : 0;
    const isCase = /^(case\b|default:)/.test(plain) ? 1 : 0;
    const at = Math.max(0, depth - closes - isCase);
    for (const char of plain) depth += '({['.includes(char) ? 1 : ')}]'.includes(char) ? -1 : 0;
    depth = Math.max(0, depth);
    return at;
  });
}
