/**
 * Indentation of lines by their brackets, as gofmt has it, from 0 for a line that goes on where the code before it stands; negative
 * where more is closed than was opened. However many brackets a line opens, what follows stands one level deeper. A case stands
 * where its switch does.
 */
export function indentsOf(lines: readonly string[]): number[] {
  // One entry for each level: how many brackets opened it and are open still.
  const levels: number[] = [];
  let above = 0;
  return lines.map((line) => {
    const plain = line.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)*'|\/\/.*$/g, '');
    const startsBack = /^([)}\]]|case\b|default:)/.test(plain) ? 1 : 0;
    const at = levels.length - above - startsBack;
    let [opened, isPart, isBelow] = [0, false, false];
    for (const char of plain) {
      if ('({['.includes(char)) opened += 1;
      if (!')}]'.includes(char)) continue;
      if (opened > 0) {
        opened -= 1;
        continue;
      }
      const open = levels.pop();
      isPart = open !== undefined && open > 1;
      if (isPart) levels.push((open ?? 0) - 1);
      // A line that closes two at once may have had them opened in one.
      if (open === undefined && !isBelow) above += 1;
      isBelow ||= open === undefined;
    }
    if (opened > 0) levels.push(opened + (isPart ? (levels.pop() ?? 0) : 0));
    return at;
  });
}
