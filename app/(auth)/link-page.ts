/** What a page behind a link in an e-mail needs: its token, and that nobody learns it by Referer or search. */
import 'server-only';
import type { Metadata } from 'next';
import { app } from '@/lib/commands/open-app';
import { linkHolds } from '@/lib/commands/use-link';

/** Where a page is reached by such a link, its metadata has these. */
export const secretPage: Metadata = { referrer: 'no-referrer', robots: { index: false } };

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The token in the address and whether it holds, which does not use it up; null where there is none. */
export async function tokenOf(
  searchParams: SearchParams,
  purpose: Parameters<typeof linkHolds>[1],
): Promise<{ token: string; holds: boolean } | null> {
  const { token } = await searchParams;
  if (token === undefined) return null;
  if (typeof token !== 'string' || token === '') return { token: '', holds: false };
  return { token, holds: await linkHolds(await app(), purpose, token) };
}
