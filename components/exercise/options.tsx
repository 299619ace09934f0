'use client';

/** The options to pick from: one radio group, or check boxes where several may be right. Arrows move, digits pick. */
import type { KeyboardEvent } from 'react';
import { Html } from '@/components/drawing/html';
import type { OptionView } from '@/lib/core/exercise-view';
import { Listing } from './listing';

type Props = {
  id: string;
  labelledBy: string;
  options: OptionView[];
  picked: string[];
  isMany: boolean;
  isLocked: boolean;
  onPick: (id: string) => void;
};

export function Options({ id, labelledBy, options, picked, isMany, isLocked, onPick }: Props) {
  const first = options[0]?.id;
  /** A radio group is one stop of the Tab key, at what is picked; check boxes are a stop each. */
  const stop = isMany ? null : (options.find((option) => picked.includes(option.id))?.id ?? first);

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isLocked) return;
    const step = { ArrowDown: 1, ArrowRight: 1, j: 1, ArrowUp: -1, ArrowLeft: -1, k: -1 }[event.key];
    if (step !== undefined) {
      const to = options[(index + step + options.length) % options.length];
      if (!to) return;
      focusOption(id, to.id);
      if (!isMany) onPick(to.id);
    } else if (event.key === ' ') {
      const here = options[index];
      if (here && !event.repeat) onPick(here.id);
    } else return;
    event.preventDefault();
  };

  return (
    <div id={id} className="opts" role={isMany ? 'group' : 'radiogroup'} aria-labelledby={labelledBy}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: it is a radio button or a check box, whichever the question asks for.
        <div
          key={option.id}
          id={optionElementId(id, option.id)}
          className={picked.includes(option.id) ? 'opt on' : 'opt'}
          role={isMany ? 'checkbox' : 'radio'}
          aria-checked={picked.includes(option.id)}
          aria-disabled={isLocked}
          tabIndex={isMany || stop === option.id ? 0 : -1}
          onClick={() => {
            if (!isLocked) onPick(option.id);
          }}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          <kbd aria-hidden="true">{index + 1}</kbd>
          <i className="dot" aria-hidden="true" />
          <OptionText option={option} />
        </div>
      ))}
    </div>
  );
}

export function OptionText({ option, children }: { option: OptionView; children?: React.ReactNode }) {
  return (
    <div>
      {option.html ? (
        <>
          <Html as="span" className="t" html={option.html} />
          {children}
        </>
      ) : (
        children
      )}
      {option.code ? <Listing code={option.code} isStill /> : null}
    </div>
  );
}

const optionElementId = (groupId: string, optionId: string) => `${groupId}-${optionId}`;

export function focusOption(groupId: string, optionId: string): void {
  document.getElementById(optionElementId(groupId, optionId))?.focus();
}

/** The stop of the Tab key within the options; the whole group and its question come into sight. */
export function focusOptions(groupId: string): void {
  const group = document.getElementById(groupId);
  group?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  group?.parentElement?.scrollIntoView({ block: 'nearest' });
}
