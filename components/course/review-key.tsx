'use client';

/** `r` on the course map starts today's review. */
import { useKeys } from '@/components/keys/use-keys';

export function ReviewKey({ linkId }: { linkId: string }) {
  useKeys((key) => {
    if (key !== 'r') return false;
    document.getElementById(linkId)?.click();
    return true;
  });
  return null;
}
