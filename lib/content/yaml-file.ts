/** Reads one YAML text against a zod schema and knows on which line each value stands. */
import { isMap, isNode, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem';

export type Path = (string | number)[];

export type YamlFile<T> = {
  /** Absent when there are problems. */
  value?: T;
  problems: Problem[];
  /** The line of a value, or of the nearest thing around it that is there. */
  lineOf(path: Path): number | undefined;
  /** Whether the author wrote this value, as opposed to a default. */
  has(path: Path): boolean;
};

/** `firstLine` is the line in `file` on which `text` begins (front matter begins on line 2). */
export function readYaml<S extends z.ZodType>(
  schema: S,
  text: string,
  file: string,
  firstLine = 1,
): YamlFile<z.output<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;

  const lineOf = (path: Path): number | undefined => {
    for (let length = path.length; length > 0; length--) {
      const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      if (isMap(parent)) {
        const pair = (parent.items as Pair[]).find((item) => (isScalar(item.key) ? item.key.value : item.key) === key);
        const range = isNode(pair?.key) ? (pair.key as Node).range : undefined;
        if (range) return lineAt(range[0]);
      } else {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
    }
    return document.contents?.range ? lineAt(document.contents.range[0]) : firstLine;
  };
  const file_ = { lineOf, has: (path: Path) => document.hasIn(path) };

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      message: `this is not YAML: ${error.message.split(' at line')[0]}`,
      cure: 'Correct the line; quote a text that holds ": " or starts with a special character, or use a block with "|".',
    }));
    return { problems, ...file_ };
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data, problems: [], ...file_ };
  const problems = parsed.error.issues.flatMap((issue) => explain(issue, [], file, lineOf));
  return { problems, ...file_ };
}

function explain(
  issue: z.core.$ZodIssue,
  base: Path,
  file: string,
  lineOf: (path: Path) => number | undefined,
): Problem[] {
  const path = [...base, ...(issue.path as Path)];
  const name = path.length > 0 ? `"${path.join('.')}"` : 'the file';
  const at = { file, line: lineOf(path) };

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...path, key]),
      message: `the key "${key}" is unknown${path.length > 0 ? ` in ${name}` : ''}`,
      cure: 'Correct its spelling or remove it; docs/authoring.md lists the keys.',
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // the branch that fits best: one whose `by` is right, then the one with the fewest complaints
    const best = [...issue.errors].sort((a, b) => weight(a) - weight(b))[0] ?? [];
    if (best.length > 0) return best.flatMap((inner) => explain(inner, path, file, lineOf));
  }
  if (issue.code === 'invalid_union') {
    return [{ ...at, message: `${name} has no known value`, cure: 'Use one of the values in docs/authoring.md.' }];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && /received undefined/.test(issue.message)) {
    return [{ ...at, message: `${name} is missing`, cure: `Add it; it is ${article(issue.expected)}.` }];
  }
  if (issue.code === 'invalid_value') {
    return [{ ...at, message: `${name} has an unknown value`, cure: `Use one of ${issue.values.join(', ')}.` }];
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    return [{ ...at, message: `${name} is out of range: ${issue.message}`, cure: `Give ${bounds(issue)}.` }];
  }
  return [
    {
      ...at,
      message: `${name} is not as it should be: ${issue.message}`,
      cure: 'Write it as docs/authoring.md shows.',
    },
  ];
}

const weight = (issues: z.core.$ZodIssue[]) =>
  issues.length + (issues.some((issue) => issue.path.at(-1) === 'by') ? 100 : 0);

const article = (expected: string) =>
  ({ array: 'a list', object: 'a group of keys', record: 'a group of keys', int: 'a whole number' })[expected] ??
  `a ${expected}`;

function bounds(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const unit = { array: ' items', string: ' letters' }[issue.origin as string] ?? '';
  return issue.code === 'too_big' ? `at most ${issue.maximum}${unit}` : `at least ${issue.minimum}${unit}`;
}
