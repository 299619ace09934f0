'use client';

import { useState } from 'react';

/** Where the line cursor of a spot exercise stands; 0 before the first move. */
export function useLineCursor() {
  const [line, moveTo] = useState(0);
  return { line, moveTo };
}

export type LineCursor = ReturnType<typeof useLineCursor>;
