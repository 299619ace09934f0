/** What a learner is shown of an exercise: the view before the answer (no key in it) and the feedback after. HTML is rendered on the server from checked Markdown. */

import type { Work } from '@/lib/core/api-schemas';

export const exerciseKinds = ['choice', 'spot', 'predict', 'recall', 'fix', 'fill', 'order', 'test'] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];

/** Graded by running the learner's code. */
export const isRunGraded = (kind: ExerciseKind): boolean => ['fix', 'fill', 'order', 'test'].includes(kind);

export type CodeLine = {
  /** Highlighted HTML of the line without its line break. */
  html: string;
  /** Leading tabs: the depth of the hanging indent on a phone. */
  depth: number;
};

export type CodeListing = { title: string; note: string; lines: CodeLine[] };

export type OutputBlock = { captionHtml: string; html: string };

export type OptionView = { id: string; html: string; code?: CodeListing };

export type ExerciseView = {
  exerciseId: string;
  kind: ExerciseKind;
  contentHash: string;
  promptHtml: string;
  /** The prompt without markup, for labels. */
  promptText: string;
  code: CodeListing[];
  output?: OutputBlock;
  usualSeconds: number;
  hintCount: number;
  /** choice, spot (the reasons) and picking predict; in the order of `defaultOptionOrder`. */
  options: OptionView[];
  /** Whether several options may be picked (choice with `multiple`, predict with options). */
  pickSeveral: boolean;
  /** spot: the question after the line was marked, with {lines} where the marked numbers go. */
  askHtml?: string;
  /** spot: how many lines are to be marked. */
  lineCount?: number;
  /** fix, fill, order and test: what the learner works on. */
  work?: Work;
};

export type OptionFeedback = {
  id: string;
  right: boolean;
  picked: boolean;
  whyHtml: string;
};

export type DiffLine = CodeLine & { sign: ' ' | '+' | '-' };

/** `diff`: from the learner's code to this file; empty where they are the same, null where they have too little in common. */
export type SolutionListing = CodeListing & { diff: DiffLine[] | null };

export type ExerciseFeedback = {
  explanationHtml: string;
  /** One entry per option, in the order in which the options were shown. */
  options: OptionFeedback[];
  /** spot: the right line numbers of the listing, from 1. */
  lines?: number[];
  /** predict: every result that can happen. */
  results?: string[];
  /** predict, typed: the refutation of exactly this answer, where the author foresaw it. */
  refutationHtml?: string;
  diff?: { title: string; lines: DiffLine[] };
  before?: OutputBlock;
  after?: OutputBlock;
  /** The whole fixed listing. */
  solution?: CodeListing;
  /** Code that is run: the author's way of solving it. */
  solutions?: SolutionListing[];
  /** What it is compared with: the learner's last run, or what was given. Nothing is compared where it is missing. */
  comparedWith?: 'run' | 'given';
  /** Code that is run: what is nearly right, and why it is not. */
  misses?: string[];
  /** What the goroutines of the code did, as a figure. */
  lanesHtml?: string;
  passage: { lessonId: string; lessonTitle: string; heading: string; href: string };
};

/** recall only: shown when the learner asks to compare, before the self-rating. */
export type RecallModel = { modelHtml: string; pointsHtml: string[]; code: CodeListing[] };

/** What the learner answered; the shape is the API's. */
export type Answer =
  | { type: 'options'; picked: string[] }
  | { type: 'lines'; lines: number[]; reason: string }
  | { type: 'text'; text: string }
  | { type: 'self'; grade: 'missed' | 'partly' | 'knew' }
  /** How running code ended: never sent by a client, made by the server from the runs. */
  | { type: 'run'; isPass: boolean; gradedRuns: number }
  | { type: 'revealed' };
