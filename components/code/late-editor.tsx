'use client';

/** The editor's place: a plain listing of the same size until its script is there, in the server's HTML too. */
import { useEffect, useState } from 'react';
import { lineKey } from '@/components/exercise/listing';
import { lateScript, useLate } from '@/components/exercise/use-late';
import type { EditorProps } from './editor';

const late = lateScript(() => import('./editor').then((module) => module.Editor));

export function LateEditor(props: EditorProps) {
  const Editor = useLate(late, true);
  // The first render is the server's, also where another exercise has loaded the editor before.
  const [isFirst, setIsFirst] = useState(true);
  useEffect(() => setIsFirst(false), []);
  if (Editor && !isFirst) return <Editor {...props} />;
  return (
    <div className="editor-text">
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
