/** The document around every page: language, fonts, styles, the default title. */
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { themeScript } from '@/lib/csp/theme-script';
import { mono, sans } from './fonts';
import './styles/all.css';

export const metadata: Metadata = {
  title: { default: 'Go Routine', template: '%s - Go Routine' },
  description:
    'Advanced Go for working programmers: lessons, exercises proved with real Go, and reviews that make it stick.',
  applicationName: 'Go Routine',
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The script below sets an attribute before React comes.
    <html lang="en" className={`${sans.variable} ${mono.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, whose hash the policy names */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
