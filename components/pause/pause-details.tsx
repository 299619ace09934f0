'use client';

/** The pause as something that is there when it is looked for: its form comes when it is opened, since session pages have no room for it. */
import { lazy, Suspense, useState } from 'react';

const PauseForm = lazy(() => import('./pause-form').then(({ PauseForm: form }) => ({ default: form })));

export function PauseDetails() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="pause-details" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>Going on holiday? Pause reviews</summary>
      {isOpen ? (
        <Suspense fallback={null}>
          <PauseForm />
        </Suspense>
      ) : null}
    </details>
  );
}
