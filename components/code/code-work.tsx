'use client';

/** What is worked on, by its kind; and the keys that run it from anywhere in the exercise. */
import { useEffect } from 'react';
import type { Work as WorkView } from '@/lib/core/api-schemas';
import { FilesWork } from './files-work';
import { FillsWork } from './fills-work';
import { OrderWork } from './order-work';
import type { Coding } from './use-code';

type Props = { coding: Coding; work: WorkView; isLocked: boolean };

export function CodeWork(props: Props) {
  return (
    <>
      {props.coding.isWithoutGo ? (
        <p className="note" role="status">
          There is no Go on this server, so your code cannot be run. Write it, then compare it with one way to do it and
          say how it went.
        </p>
      ) : null}
      <Work {...props} />
    </>
  );
}

function Work({ coding, work, isLocked }: Props) {
  switch (work.type) {
    case 'files':
      return <FilesWork coding={coding} work={work} isLocked={isLocked} />;
    case 'fills':
      return <FillsWork coding={coding} work={work} isLocked={isLocked} />;
    case 'order':
      return <OrderWork coding={coding} work={work} isLocked={isLocked} />;
  }
}

/** Ctrl or Cmd and Enter run the code while the focus is inside `scope`, also where it is not in the editor. */
export function useRunKey(scope: React.RefObject<HTMLElement | null>, run: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      if (!(event.target instanceof Node) || !scope.current?.contains(event.target)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
