/** An account's facts in words, for the administrator's pages. */
import 'server-only';
import { knownProviders } from '@/lib/auth/providers';
import type { ListedAccount } from '@/lib/data/account-list';

/** "Password, GitHub"; who has neither signs in by a link that is sent to them. */
export function waysIn({ hasPassword, providers }: Pick<ListedAccount, 'hasPassword' | 'providers'>): string {
  const names = new Map<string, string>(knownProviders().map(({ id, name }) => [id, name]));
  const ways = [
    ...(hasPassword ? ['Password'] : []),
    ...providers.map((id) => names.get(id) ?? `${id}, not set any more`),
  ];
  return ways.length > 0 ? ways.join(', ') : 'Link by e-mail';
}

/** "Administrator. Demo." without what does not hold. */
export function marksOf({ role, isDemo }: Pick<ListedAccount, 'role' | 'isDemo'>): string {
  return [...(role === 'administrator' ? ['Administrator'] : []), ...(isDemo ? ['Made by npm run demo'] : [])].join(
    '. ',
  );
}

export const nameOf = ({ name, email }: Pick<ListedAccount, 'name' | 'email'>): string => name || email || 'No name';
