/** What of an error may be logged: where it happened and what kind it is, without the values that a message may hold. */

const longest = 300;

/** Takes out what may be somebody's: addresses, whatever is quoted, and anything long enough to be a token or an id. */
export function scrub(text: string): string {
  // Of a message of many lines (Prisma's hold the whole query) the first says what failed and the last why.
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const told = lines.length > 1 ? `${lines[0]} … ${lines.at(-1)}` : (lines[0] ?? '');
  return told
    .replace(/(["'])(?:(?!\1).)*\1/g, '$1…$1')
    .replace(/=\([^)]*\)/g, '=(…)')
    .replace(/[^\s"'<>()]+@[^\s"'<>()]+/g, '…@…')
    .replace(/[\w-]{20,}/g, '…')
    .slice(0, longest);
}

export type ErrorText = { name: string; code?: string; message: string; stack?: string[]; cause?: ErrorText };

/** The kind, the scrubbed message and the places of the stack; of its causes too, three deep. */
export function errorText(error: unknown, depth = 0): ErrorText {
  if (!(error instanceof Error)) return { name: typeof error, message: scrub(String(error)) };
  const { name, message, stack, cause } = error;
  const { code } = error as { code?: unknown };
  const places = stack?.split('\n').flatMap((line) => (/^\s+at /.test(line) ? line.trim() : []));
  return {
    name,
    // ECONNREFUSED, P2002, 42P01: whatever else stands there may be anything.
    ...(/^[A-Z0-9_]{2,40}$/.test(String(code)) ? { code: String(code) } : {}),
    message: scrub(message),
    ...(places?.length ? { stack: places } : {}),
    ...(cause !== undefined && depth < 3 ? { cause: errorText(cause, depth + 1) } : {}),
  };
}
