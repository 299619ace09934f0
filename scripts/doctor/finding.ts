// Owns what a check of the doctor says: one line on what is so, and what to do about it.

/** skipped: cannot be looked at here, or is not set up. */
export type State = 'right' | 'warning' | 'broken' | 'skipped';

export type Finding = {
  /** What was looked at: "Database". */
  what: string;
  state: State;
  /** What is so: one sentence. */
  says: string;
  /** What to do: one sentence. Only where something is wrong. */
  remedy?: string;
};

export const right = (what: string, says: string): Finding => ({ what, state: 'right', says });
export const skipped = (what: string, says: string): Finding => ({ what, state: 'skipped', says });
export const warning = (what: string, says: string, remedy: string): Finding => ({
  what,
  state: 'warning',
  says,
  remedy,
});
export const broken = (what: string, says: string, remedy: string): Finding => ({
  what,
  state: 'broken',
  says,
  remedy,
});

/** The first line of an error's message, which may have none but a code. */
export function reasonOf(error: unknown): string {
  const { message, code, errors } = error as { message?: string; code?: string; errors?: unknown[] };
  // A name with several addresses fails with one error for each.
  if (!message && errors?.[0]) return reasonOf(errors[0]);
  return (
    (message || code || String(error))
      .split('\n')
      .find((line) => line.trim())
      ?.trim() ?? ''
  );
}
