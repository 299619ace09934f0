'use client';

/** A Go editor by CodeMirror; loaded only where code is written. Esc, then Tab leaves it. */
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { go } from '@codemirror/lang-go';
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';
import { type LanesStep, lanesStepEvent } from '@/components/lanes/step-lanes';

type Mark = { line: number; column?: number | undefined; message: string; isError: boolean };

export type EditorProps = {
  /** Changes when the text comes from outside; the editor begins anew then. */
  edition: string;
  text: string;
  /** Its name, as a recorded run says it. */
  file: string;
  label: string;
  marks: readonly Mark[];
  isLocked: boolean;
  onChange(text: string): void;
  onRun(): void;
};

/** The five inks of code; see app/tokens.css. */
const inks = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword, tags.definitionKeyword], color: 'var(--code-key)' },
  { tag: [tags.string, tags.character], color: 'var(--code-str)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--code-num)' },
  { tag: tags.comment, color: 'var(--code-note)' },
]);

export function Editor({ edition, text, file, label, marks, isLocked, onChange, onRun }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef({ text, onChange, onRun });
  useEffect(() => {
    latest.current = { text, onChange, onRun };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another edition means another text, which is read from `latest`
  useEffect(() => {
    if (!place.current) return;
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: latest.current.text,
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          indentOnInput(),
          bracketMatching(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          lintGutter(),
          go(),
          indentUnit.of('\t'),
          EditorState.tabSize.of(4),
          EditorState.readOnly.of(isLocked),
          syntaxHighlighting(inks),
          // Said as well, not only so: what scrolls has to be reachable by keyboard, and not every checker counts contenteditable.
          EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
          keymap.of([
            {
              key: 'Mod-Enter',
              preventDefault: true,
              run: () => {
                latest.current.onRun();
                return true;
              },
            },
            indentWithTab,
            ...lintKeymap,
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, [edition, label, isLocked]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks belong to this edition of the text
  useEffect(() => {
    const made = view.current;
    if (!made) return;
    const { doc } = made.state;
    const found = marks
      .filter(({ line }) => line >= 1 && line <= doc.lines)
      .map(({ line, column, message, isError }): Diagnostic => {
        const at = doc.line(line);
        const from = Math.min(at.to, at.from + Math.max(0, (column ?? 1) - 1));
        const word = /^\w+/.exec(doc.sliceString(from, at.to))?.[0].length ?? 1;
        const to = Math.min(at.to, from + word);
        return { from, to: Math.max(from, to), severity: isError ? 'error' : 'warning', message };
      });
    made.dispatch(setDiagnostics(made.state, found));
  }, [marks, edition]);

  // A step through the picture of a run lights its line.
  useEffect(() => {
    const onStep = ({ detail }: CustomEvent<LanesStep>) => {
      const made = view.current;
      if (!made || detail?.file !== file || detail.line > made.state.doc.lines) return;
      made.dispatch({ selection: { anchor: made.state.doc.line(detail.line).from }, scrollIntoView: true });
    };
    const listener = onStep as EventListener;
    document.addEventListener(lanesStepEvent, listener);
    return () => document.removeEventListener(lanesStepEvent, listener);
  }, [file]);

  return <div className="editor-text" ref={place} />;
}
