/** What is wrong with the course, and how its author puts it right. */

export type Problem = {
  /** Relative to the content root, with forward slashes. */
  file: string;
  /** Counted from 1; absent where the whole file or folder is meant. */
  line?: number;
  message: string;
  /** One sentence that says what to do. */
  cure: string;
};

/** `channels/leaks/lesson.md:12: message. Cure.`, one line for a terminal or a log. */
export function problemLine({ file, line, message, cure }: Problem): string {
  return `${file}${line ? `:${line}` : ''}: ${message}\n    ${cure}`;
}
