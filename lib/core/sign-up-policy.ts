/** Who may make an account: anybody, who has an invitation, or who proves an address in one of the domains. */

export type SignUpPolicy = { signUp: 'open' | 'invitation' | 'domain'; signUpDomains: readonly string[] };

/** Subdomains do not count: whoever runs one is somebody else. */
export function isInDomains(email: string, domains: readonly string[]): boolean {
  const [, domain] = /^[^@].*@([^@]+)$/.exec(email.trim().toLowerCase()) ?? [];
  return domain !== undefined && domains.includes(domain);
}

/** "example.com or example.org" */
export const domainWords = (domains: readonly string[]) => domains.join(' or ');

/** Null where this person may sign up without an invitation; otherwise why not and what to do instead, for the person. */
export function refusalOf(
  { signUp, signUpDomains }: SignUpPolicy,
  { provedEmail }: { provedEmail: string | null },
): string | null {
  switch (signUp) {
    case 'open':
      return null;
    case 'invitation':
      return 'Accounts are made by invitation here. Ask your administrator for a link.';
    case 'domain':
      if (provedEmail !== null && isInDomains(provedEmail, signUpDomains)) return null;
      return provedEmail === null
        ? `Accounts are made by a link to an address at ${domainWords(signUpDomains)} here. Ask for the link on the sign-up page.`
        : `Accounts are for addresses at ${domainWords(signUpDomains)} here. Use such an address, or ask your administrator.`;
  }
}
