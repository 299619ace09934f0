/** Reads what Go's compiler and vet say, as positions and messages. */
import type { Diagnostic } from '@/lib/core/verdict';

/** Lines such as "./sol.go:3:5: undefined: x"; further lines of a message are indented. */
export function compilerDiagnostics(text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const line of text.split('\n')) {
    const [, file, lineNumber, column, message] = /^(?:\.\/)?([\w.-]+\.go):(\d+)(?::(\d+))?: (.+)$/.exec(line) ?? [];
    const last = found.at(-1);
    if (file && lineNumber && message) {
      found.push({ file, line: Number(lineNumber), ...(column ? { column: Number(column) } : {}), message });
    } else if (last && /^\s+\S/.test(line)) last.message += `\n${line.trim()}`;
  }
  return found;
}

type VetReport = Record<string, Record<string, { posn: string; message: string }[] | { error: string }>>;

/** What `vet -json` prints, by line; `dir` is cut from the positions. Nothing where it could not look at the code. */
export function vetDiagnostics(json: string, dir: string): Diagnostic[] {
  let report: VetReport;
  try {
    report = JSON.parse(json) as VetReport;
  } catch {
    return [];
  }
  return Object.values(report)
    .flatMap((byAnalyzer) => Object.values(byAnalyzer))
    .flatMap((findings) => (Array.isArray(findings) ? findings : []))
    .flatMap(({ posn, message }) => {
      const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(posn.replace(`${dir}/`, '')) ?? [];
      return file ? [{ file, line: Number(line), column: Number(column), message }] : [];
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
