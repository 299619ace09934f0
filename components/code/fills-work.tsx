'use client';

/** A listing with blanks to fill. */
import { FillsListing } from '@/components/exercise/fills-listing';
import type { Work } from '@/lib/core/api-schemas';
import type { Coding } from './use-code';

type Props = { coding: Coding; work: Extract<Work, { type: 'fills' }>; isLocked: boolean };

export function FillsWork({ coding, work, isLocked }: Props) {
  const fills = coding.submission.type === 'fills' ? coding.submission.fills : {};
  const marked = new Set((coding.last?.diagnostics ?? []).map(({ line }) => line));
  return (
    <FillsListing
      work={work}
      marked={marked}
      blank={({ id, width, label }) => (
        <input
          key={id}
          className="blank"
          style={{ width: `${Math.max(width, (fills[id] ?? '').length + 1)}ch` }}
          value={fills[id] ?? ''}
          readOnly={isLocked}
          maxLength={200}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          aria-label={label}
          onChange={(event) => coding.change({ type: 'fills', fills: { ...fills, [id]: event.target.value } })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void coding.run();
          }}
        />
      )}
    />
  );
}
