'use client';

/** The editor's place: a plain listing of the same size until it comes near or the page is touched, because the editor weighs more than a page. */
import { useEffect, useRef, useState } from 'react';
import { lineKey } from '@/components/exercise/listing';
import { lateScript, useLate } from '@/components/exercise/use-late';
import type { EditorProps } from './editor';

const late = lateScript(() => import('./editor').then((module) => module.Editor));

export function LateEditor(props: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const Editor = useLate(late, useIsNear(place));
  if (Editor) return <Editor {...props} />;
  return (
    <div className="editor-text" ref={place}>
      <pre className="editor-plain">
        {props.text.split('\n').map((line, index) => (
          <span key={lineKey(index)} className="ln">
            <i className="n" aria-hidden="true">
              {index + 1}
            </i>
            <span>{line || ' '}</span>
          </span>
        ))}
      </pre>
    </div>
  );
}

/** True from when it is on the screen, or half a screen away. */
function useIsNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isNear;
}
