// Takes the hashes of the inline scripts in every page that `next build` prerendered, for lib/csp/page-hashes.ts.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

/** Served under any path: what is not found, and what failed. */
const servedAnywhere = /^\/(_not-found|_global-error|404|500)$/;

/** Writes csp-hashes.json into the build folder and returns the number of pages. Throws a Failure where hashes would not hold. */
export function writePageHashes(buildFolder) {
  refuseLatePages(buildFolder);
  const pages = {};
  const anywhere = new Set();
  for (const [path, file] of prerenderedPages(buildFolder)) {
    const sources = inlineScriptSources(readFileSync(file, 'utf8'));
    if (servedAnywhere.test(path)) for (const source of sources) anywhere.add(source);
    else pages[path] = sources;
  }
  writeFileSync(join(buildFolder, 'csp-hashes.json'), JSON.stringify({ pages, anywhere: [...anywhere] }));
  return Object.keys(pages).length;
}

/** Each distinct inline script as a CSP source. Next writes its pages itself, so the tags have one shape. */
export function inlineScriptSources(html) {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  return [...new Set(scripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`))];
}

function prerenderedPages(buildFolder) {
  return ['app', 'pages'].flatMap((kind) => {
    const folder = join(buildFolder, 'server', kind);
    return htmlFiles(folder).map((name) => [
      `/${name.replace(/\.html$/, '').replace(/^index$/, '')}`,
      join(folder, name),
    ]);
  });
}

function htmlFiles(folder) {
  try {
    return readdirSync(folder, { recursive: true })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.html'))
      .sort();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** A page made or renewed while serving has scripts whose hashes nobody took: its scripts would not run. */
function refuseLatePages(buildFolder) {
  const manifest = JSON.parse(readFileSync(join(buildFolder, 'prerender-manifest.json'), 'utf8'));
  const renewed = Object.entries(manifest.routes).filter(([, route]) => route.initialRevalidateSeconds !== false);
  const onDemand = Object.entries(manifest.dynamicRoutes).filter(([, route]) => route.fallback !== false);
  const late = [...renewed, ...onDemand].map(([path]) => path);
  if (late.length === 0) return;
  throw new Failure(
    `These pages are prerendered while serving, where no hash of their scripts can be known: ${late.join(', ')}`,
    'Make each either static (`dynamicParams = false`, no `revalidate`) or rendered per request.',
  );
}
