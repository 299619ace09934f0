'use client';

/** The editor's place: a plain listing of the same size until its script is there. */
import { PlainCode } from '@/components/exercise/plain-work';
import { lateScript, useLate } from '@/components/exercise/use-late';
import type { CodeLine } from '@/lib/core/exercise-view';
import type { EditorProps } from './editor';

const late = lateScript(() => import('./editor').then((module) => module.Editor));

type Props = EditorProps & { lines: CodeLine[] | undefined };

export function LateEditor({ lines, ...props }: Props) {
  const Editor = useLate(late, true);
  return Editor ? <Editor {...props} /> : <PlainCode text={props.text} lines={lines} />;
}
