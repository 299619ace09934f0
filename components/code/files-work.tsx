'use client';

/** Files to edit, one at a time, and those that are given to read. */
import { useMemo, useState } from 'react';
import { GivenFiles } from '@/components/exercise/given-files';
import type { Work } from '@/lib/core/api-schemas';
import { Changes } from './changes';
import { LateEditor } from './late-editor';
import { isChanged } from './submission';
import type { Coding } from './use-code';

type Props = { coding: Coding; work: Extract<Work, { type: 'files' }>; isLocked: boolean };

export function FilesWork({ coding, work, isLocked }: Props) {
  const { submission, last, edition } = coding;
  const [name, setName] = useState(work.files[0]?.name ?? '');
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const [isComparing, setIsComparing] = useState(false);
  const files = submission.type === 'files' ? submission.files : {};
  const text = files[name] ?? '';
  const starter = work.files.find((file) => file.name === name);
  const changed = isChanged(work, submission);
  const marks = useMemo(
    () =>
      (last?.diagnostics ?? [])
        .filter(({ file }) => file === name)
        .map(({ line, column, message }) => ({ line, column, message, isError: last?.verdict !== 'vet' })),
    [last, name],
  );
  return (
    <div className="editor">
      <div className="editor-h">
        {work.files.length > 1 ? (
          <div className="tabs" role="tablist" aria-label="Files">
            {work.files.map((file) => (
              <button
                key={file.name}
                type="button"
                role="tab"
                aria-selected={file.name === name}
                onClick={() => setName(file.name)}
              >
                {file.name}
              </button>
            ))}
          </div>
        ) : (
          <span className="mono">{name}</span>
        )}
        <span className="meta">{changed ? 'edited' : 'as given'}</span>
        <span className="row">
          {undo && !changed ? (
            <button
              type="button"
              className="link"
              onClick={() => {
                undo();
                setUndo(null);
              }}
            >
              Undo the reset
            </button>
          ) : null}
          {changed ? (
            <>
              <button
                type="button"
                className="link"
                aria-pressed={isComparing}
                onClick={() => setIsComparing(!isComparing)}
              >
                {isComparing ? 'Edit' : 'Changes'}
              </button>
              {isLocked ? null : (
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    const back = coding.reset();
                    setUndo(() => back);
                    setIsComparing(false);
                  }}
                >
                  Reset
                </button>
              )}
            </>
          ) : null}
        </span>
      </div>
      {isComparing && changed ? (
        <Changes from={starter?.text ?? ''} to={text} />
      ) : (
        <LateEditor
          edition={`${name} ${edition}`}
          text={text}
          lines={text === starter?.text ? starter.lines : undefined}
          file={name}
          label={`Code, ${name}. Escape, then Tab leaves the editor`}
          marks={marks}
          isLocked={isLocked}
          onChange={(next) => {
            if (next !== text) coding.change({ type: 'files', files: { ...files, [name]: next } });
          }}
          onRun={() => void coding.run()}
        />
      )}
      <GivenFiles work={work} />
    </div>
  );
}
