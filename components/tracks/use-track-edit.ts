/** What is typed and chosen in the editor of a track, and the way back over the last changes of its list. */
import { useReducer } from 'react';
import type { TrackItem } from '@/lib/core/track-plan';

export type TrackText = { name: string; summary: string; items: TrackItem[] };
type State = TrackText & { past: { items: TrackItem[]; what: string }[] };
type Action =
  | { type: 'text'; change: Partial<Pick<TrackText, 'name' | 'summary'>> }
  /** `what` names the change that may be undone: "Leaks moved". */
  | { type: 'items'; items: TrackItem[]; what: string }
  | { type: 'undo' };

const mostSteps = 100;

function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'text':
      return { ...state, ...action.change };
    case 'items': {
      if (JSON.stringify(action.items) === JSON.stringify(state.items)) return state;
      const past = [...state.past, { items: state.items, what: action.what }].slice(-mostSteps);
      return { ...state, items: action.items, past };
    }
    case 'undo': {
      const last = state.past.at(-1);
      return last ? { ...state, items: last.items, past: state.past.slice(0, -1) } : state;
    }
  }
}

export const useTrackEdit = (start: TrackText) => useReducer(reduce, { ...start, past: [] });
export type TrackEditAction = Action;
