'use client';

/** Opens the list at `?` and the search at `/`, and switches single letters and digits off for those whose tools type them. */
import { useEffect, useState } from 'react';
import { areLettersOn, setLettersOn } from './key-press';
import { openKeys } from './open-keys';
import { openSearch } from './open-search';
import { useKeys } from './use-keys';

export function KeysSwitch() {
  const [isOn, setIsOn] = useState(true);
  useEffect(() => setIsOn(areLettersOn()), []);
  useKeys((key) => {
    if (key === '/') return openSearch();
    if (key !== '?') return false;
    openKeys();
    return true;
  });
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          const { checked } = event.target;
          setLettersOn(checked);
          setIsOn(checked);
          // Loaded with the first change: few make one, and every session page carries this switch.
          void import('@/components/account/preferences').then(({ keepLetterKeys }) => keepLetterKeys(checked));
        }}
      />
      Use single letters and digits as keys
    </label>
  );
}
