/** The two typefaces, served from here: Plex for what is read, Commit Mono for code. Both upright files are preloaded. */
import localFont from 'next/font/local';

export const sans = localFont({
  src: '../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
  weight: '100 700',
  style: 'normal',
  variable: '--font-sans',
  display: 'swap',
});

export const mono = localFont({
  src: '../node_modules/@fontsource/commit-mono/files/commit-mono-latin-400-normal.woff2',
  weight: '400',
  style: 'normal',
  variable: '--font-mono',
  display: 'swap',
  adjustFontFallback: false,
});
