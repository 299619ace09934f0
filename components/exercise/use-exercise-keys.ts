'use client';

/** The keys of one open exercise. In a session they work anywhere on the page, elsewhere while the focus is in the exercise. */
import type { RefObject } from 'react';
import { isOnControl } from '@/components/keys/key-press';
import { useKeys } from '@/components/keys/use-keys';
import { areLinesMarked, isTyped, pickOption } from './draft';
import { focusOption } from './options';
import type { Exercising } from './use-exercise';
import type { LineCursor } from './use-line-cursor';

type Scope = { canBeSure: boolean; within?: RefObject<HTMLElement | null> };

export function useExerciseKeys(of: Exercising, cursor: LineCursor, { canBeSure, within }: Scope): void {
  useKeys((key, event) => {
    if (of.phase !== 'open') return false;
    if (/^[1-9]$/.test(key)) return pickByNumber(of, Number(key));
    if (event.repeat && key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    switch (key) {
      case 'h':
        of.hint();
        return true;
      case 'x':
        if (of.comparison) return false;
        void of.reveal();
        return true;
      case 's':
        if (!canBeSure) return false;
        of.change({ ...of.draft, isSure: !of.draft.isSure });
        return true;
      case 'Enter':
        if (isOnControl(event) || of.exercise.work) return false;
        if (of.exercise.kind === 'recall') {
          if (!of.comparison) of.compare();
        } else of.answer();
        return true;
      case 'ArrowDown':
      case 'ArrowUp':
      case 'j':
      case 'k':
        return enterCode(of, cursor);
      default:
        return false;
    }
  }, within);
}

function pickByNumber(of: Exercising, number: number): boolean {
  if (of.exercise.kind === 'recall') {
    const grade = (['missed', 'partly', 'knew'] as const)[number - 1];
    if (!of.comparison || !grade) return false;
    of.rate(grade);
    return true;
  }
  const option = of.options[number - 1];
  if (!option || isTyped(of.exercise)) return false;
  if (of.exercise.kind === 'spot' && !areLinesMarked(of.exercise, of.draft)) {
    of.say('Mark the line first; the reasons come then.');
    return true;
  }
  of.change(pickOption(of.exercise, of.draft, option.id));
  focusOption(`${of.baseId}-options`, option.id);
  return true;
}

/** The first arrow key leads into the code, to where the cursor was. */
function enterCode(of: Exercising, cursor: LineCursor): boolean {
  const box = document.getElementById(`${of.baseId}-lines`);
  if (of.exercise.kind !== 'spot' || !box) return false;
  box.focus({ preventScroll: true });
  cursor.moveTo(cursor.line || (of.draft.lines[0] ?? 1));
  return true;
}
