/** Sessions: what a cookie says, how somebody signed in, and a browser in words. */
import type { SignedInActor } from '@/lib/core/access';

/** What the session cookie holds, encrypted: the session's row, the user, and the version of their sessions. */
export type SessionClaims = { sessionId: string; userId: string; sessionVersion: number };

/** Somebody who has just signed in, and the session that this began. */
export type SignedIn = { actor: SignedInActor; session: SessionClaims };

/** guest, password, link, or a provider's id. */
export type SessionMethod = 'guest' | 'password' | 'link' | ProviderId;

export const providerIds = ['oidc', 'github', 'google'] as const;
export type ProviderId = (typeof providerIds)[number];

export const unknownDevice = 'Unknown browser';

/** The first that fits: browsers that are built on another name that one as well. */
const browsers: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
  [/^(curl|Wget|node|undici|python-requests|Go-http-client)\b/i, 'A script'],
];
const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
];

/** Browser and system in words, from a User-Agent: "Firefox on Linux". Never any part of the header itself. */
export function deviceOf(userAgent: string | null | undefined): string {
  const named = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  const [browser, system] = [named(browsers), named(systems)];
  if (browser && system) return `${browser} on ${system}`;
  return browser ?? (system ? `A browser on ${system}` : unknownDevice);
}
