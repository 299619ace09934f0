/** Where the header leads to one's account, for who is known. */
type Props = { state: 'visitor' | 'guest' | 'account' | null; name: string | null; isCurrent?: boolean };

export function AccountAnchor({ state, name, isCurrent = false }: Props) {
  const current = isCurrent ? ('page' as const) : undefined;
  if (state === 'account') {
    return (
      <a href="/account" aria-current={current}>
        {name ?? 'Account'}
      </a>
    );
  }
  return (
    <>
      {state === 'guest' ? (
        <a href="/account" aria-current={current} className="only-wide">
          Keep your progress
        </a>
      ) : null}
      <a href="/sign-in">Sign in</a>
    </>
  );
}
