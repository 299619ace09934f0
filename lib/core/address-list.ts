/** Reads a list of e-mail addresses as people have them: one a line, a CSV file, or pasted out of an e-mail. */
import { signUpBodySchema } from '@/lib/core/api-schemas';

export type ListedAddress = {
  /** The line, from 1. */
  row: number;
  /** As it was written. */
  text: string;
  /** Null where it is none. */
  email: string | null;
  /** The line where the same address stands first. */
  firstRow: number | null;
};

const longestText = 120;
const addressSchema = signUpBodySchema.shape.email;
const isAddress = (text: string) => addressSchema.safeParse(text).success;

/**
 * Every address with its line. A line may hold several, and other cells beside them; the first line may be a heading. A line without
 * an address is listed as one that is wrong. Two are the same where `keyOf` says so.
 */
export function readAddressList(text: string, keyOf: (email: string) => string): ListedAddress[] {
  const firstRows = new Map<string, number>();
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const listed: ListedAddress[] = [];
  for (const [index, line] of lines.entries()) {
    const row = index + 1;
    if (line.replace(/[\s,;]/g, '') === '') continue;
    const found = addressesIn(line);
    if (found.length === 0 && listed.length === 0 && isHeading(line)) continue;
    if (found.length === 0) listed.push({ row, text: short(line), email: null, firstRow: null });
    for (const one of found) {
      const email = isAddress(one) ? one : null;
      const key = email === null ? null : keyOf(email);
      const firstRow = key === null ? null : (firstRows.get(key) ?? null);
      listed.push({ row, text: email ?? short(one), email, firstRow });
      if (key !== null && firstRow === null) firstRows.set(key, row);
    }
  }
  return listed;
}

/** "name,e-mail" and the like: words alone, one of which is about mail. */
const isHeading = (line: string) => /mail/i.test(line) && !line.includes('@');
const short = (text: string) => {
  const trimmed = text.trim();
  return trimmed.length > longestText ? `${trimmed.slice(0, longestText)}…` : trimmed;
};

/** The cells that mean to be an address, without name and brackets: `Ana <ana@example.org>`. */
function addressesIn(line: string): string[] {
  return cellsOf(line)
    .filter((cell) => cell.includes('@'))
    .map((cell) => (/<([^<>]*)>\s*$/.exec(cell)?.[1] ?? cell).trim().replace(/^mailto:/i, ''));
}

/** Cells between commas, semicolons and tabs; in double quotes these are part of a cell, and "" is one quote. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === '"' && isQuoted && line.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') {
      isQuoted = !isQuoted;
    } else if (!isQuoted && /[,;\t]/.test(sign)) {
      cells.push(cell.trim());
      cell = '';
    } else {
      cell += sign;
    }
  }
  cells.push(cell.trim());
  return cells;
}
