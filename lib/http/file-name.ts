/** The name of a downloaded file: the site's, what it holds, the day. */
export const fileName = (what: string, now: Date, ending: string): string =>
  `go-routine-${what}-${now.toISOString().slice(0, 10)}.${ending}`;
