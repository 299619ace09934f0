// How Next builds and serves the app. The Content-Security-Policy and HSTS differ by page and address: see proxy.ts.

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
];

/** @type {import('next').NextConfig} */
module.exports = {
  typedRoutes: true,
  poweredByHeader: false,
  agentRules: false,
  // `npm run check` type-checks all of the repository; a mistake in a test must not keep an operator from starting.
  typescript: { ignoreBuildErrors: true },
  // What is built once and thrown away needs nothing kept for the next build: to write it takes a sixth of the time.
  experimental: { turbopackFileSystemCacheForBuild: process.env.CI !== 'true' },
  serverExternalPackages: ['@prisma/adapter-libsql', '@prisma/adapter-pg', '@prisma/schema-engine-wasm'],
  headers: async () => [
    { source: '/:path*', headers },
    {
      source: '/api/:path*',
      headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }],
    },
  ],
};
