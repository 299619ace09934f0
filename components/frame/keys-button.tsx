'use client';

/** Opens the list of keys; only where there is a keyboard to speak of. */
import { openKeys } from '@/components/keys/open-keys';

export function KeysButton() {
  return (
    <button type="button" className="only-wide" onClick={openKeys}>
      Keys <kbd>?</kbd>
    </button>
  );
}
