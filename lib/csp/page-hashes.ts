// Owns the hashes of the inline scripts in prerendered pages, which scripts/build.mjs writes after each build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type PageHashes = {
  /** By path without a slash at the end (the start page is `/`): the sources that let its inline scripts run. */
  pages: Record<string, string[]>;
  /** Sources for the pages that answer under any path: not found, and the last resort for errors. */
  anywhere: string[];
};

let known: PageHashes | undefined;

/** The hashes of the build being served. Throws when the build was not made by scripts/build.mjs. */
export function pageHashes(): PageHashes {
  known ??= read();
  return known;
}

/**
 * The sources for the page at `pathname`, or undefined when it is rendered per request and takes a nonce instead.
 * A path that cannot be decoded belongs to no page.
 */
export function sourcesForPage({ pages }: PageHashes, pathname: string): string[] | undefined {
  let path: string;
  try {
    path = decodeURI(pathname).replace(/(?<=.)\/+$/, '');
  } catch {
    return undefined;
  }
  return Object.hasOwn(pages, path) ? pages[path] : undefined;
}

function read(): PageHashes {
  const file = join(/* turbopackIgnore: true */ process.cwd(), '.next', 'csp-hashes.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PageHashes;
  } catch (cause) {
    throw new Error(`${file} is missing or broken: build with "npm run build", not with next alone`, { cause });
  }
}
