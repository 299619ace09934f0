/** What a personal access token may do: its scopes, in the words that its owner chooses by. */

export const scopes = ['read:progress', 'write:answers', 'read:reports', 'export'] as const;
export type Scope = (typeof scopes)[number];

export const scopeTexts: Record<Scope, string> = {
  'read:progress': 'Read where you stand: name, due reviews, lessons and cards',
  'write:answers': 'Review and answer exercises as you',
  'read:reports': 'Read the reports of teams that you manage, as JSON or CSV',
  export: 'Download all of your history',
};

/** For how many days a token may hold. */
export const tokenLifetimes = [30, 90, 365] as const;
export const mostTokens = 20;
