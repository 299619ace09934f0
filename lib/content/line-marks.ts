/** Which lines of a listing an author's marks and annotations mean. */
import type { CodeDirective } from './lesson-markdown';
import { linesThatSay } from './listing';

export type Mark = 'hot' | 'ok' | 'on';
export type CodeMarks = {
  /** Line number to the class that colours it. */
  marks: Map<number, Mark>;
  /** The line number of each annotation, in their order. */
  annotated: number[];
  /** `line`, where given, counts in the lesson's body. */
  problems: { line?: number; message: string; cure: string }[];
};

const classes = { bad: 'hot', good: 'ok', mark: 'on' } as const;

export function codeMarks(directive: CodeDirective, lines: string[]): CodeMarks {
  const marks = new Map<number, Mark>();
  const problems: CodeMarks['problems'] = [];
  for (const attribute of ['bad', 'good', 'mark'] as const) {
    for (const text of namedLines(directive[attribute], lines)) {
      const [line, ...others] = linesThatSay(lines, text);
      if (line === undefined || others.length > 0)
        problems.push(unclear(`${attribute}="${text}"`, others.length + (line ? 1 : 0)));
      else marks.set(line, classes[attribute]);
    }
  }
  const annotated: number[] = [];
  for (const annotation of directive.annotations) {
    const [line, ...others] = linesThatSay(lines, annotation.text);
    if (line === undefined || others.length > 0) {
      problems.push({
        ...unclear(`the annotation \`${annotation.text}\``, others.length + (line ? 1 : 0)),
        line: annotation.line,
      });
    } else annotated.push(line);
  }
  return { marks, annotated, problems };
}

/** `a || b` names two lines, but Go has lines with ` || ` too: the longest run of parts that is a line wins. */
function namedLines(text: string | undefined, lines: string[]): string[] {
  const parts = (text ?? '').split(' || ').filter((part) => part.trim() !== '');
  const named: string[] = [];
  for (let start = 0; start < parts.length; ) {
    let end = parts.length;
    while (end > start + 1 && linesThatSay(lines, parts.slice(start, end).join(' || ')).length === 0) end--;
    named.push(parts.slice(start, end).join(' || ').trim());
    start = end;
  }
  return named;
}

export function unclear(what: string, count: number): { message: string; cure: string } {
  return {
    message: count === 0 ? `${what} is no line of the listing` : `${what} is ${count} lines of the listing`,
    cure:
      count === 0
        ? 'Copy the whole line as it is shown, without indentation.'
        : 'Change the code so that the line occurs once.',
  };
}
