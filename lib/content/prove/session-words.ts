/** Splits a command of a session as a shell would, as far as sessions go: words, simple quotes, and one file for what it prints. */

export type Words = {
  words: string[];
  /** The file, inside the folder, into which standard output goes. */
  into?: string;
};

const shellSigns = ['|', '||', '&', '&&', ';', '<', '>', '>>', '2>&1', '2>'];

export function commandWords(command: string): Words | { message: string; cure: string } {
  const found = [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word);
  if (/["']/.test(command.replace(/"[^"]*"|'[^']*'/g, ''))) {
    return { message: `a quote in \`${command}\` is not closed`, cure: 'Close it.' };
  }
  const into = found.at(-2) === '>' ? found.splice(-2)[1] : undefined;
  const sign = found.find((word) => shellSigns.includes(word) || /;$|^[<>]/.test(word));
  if (sign !== undefined) {
    const cure = 'Make it a command of its own; only "> file" may stand at the end.';
    return { message: `"${sign}" is for a shell, and a session has none`, cure };
  }
  const outside = [...found.slice(1), ...(into === undefined ? [] : [into])].find((word) =>
    /^\/|(^|\/)\.\.(\/|$)/.test(word.replace(/^["']/, '')),
  );
  if (outside !== undefined) {
    return { message: `"${outside}" is outside of the folder`, cure: 'Name files of the folder.' };
  }
  const words = found.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single));
  return into === undefined ? { words } : { words, into };
}
