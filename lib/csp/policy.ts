// Owns what a page may load and run: the Content-Security-Policy, strict about scripts.

export type PolicyInput = {
  /** What may run besides our own script files: 'sha256-…' and 'nonce-…' sources, quotes included. */
  scriptSources: string[];
  /** `next dev` needs eval for React's stack traces and a socket for reloading; its inline scripts have no hashes. */
  isDevelopment: boolean;
  isHttps: boolean;
};

/** The value of the Content-Security-Policy header. */
export function contentSecurityPolicy({ scriptSources, isDevelopment, isHttps }: PolicyInput): string {
  const directives: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scriptSources, ...(isDevelopment ? ["'unsafe-eval'"] : [])],
    // Highlighted code and pictures carry style attributes; styles cannot run anything.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(isHttps ? { 'upgrade-insecure-requests': [] } : {}),
  };
  return Object.entries(directives)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
