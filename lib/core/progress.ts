/** What the pages about a learner's progress show. Instants are ISO strings, shares go from 0 to 1. */
import type { ExerciseKind } from '@/lib/core/exercise-view';
import type { RecallCurve } from '@/lib/core/recall-curve';
import type { RatingName } from '@/lib/core/scheduling';
import type { StudyCalendar } from '@/lib/core/study-calendar';
import type { DaySettings } from '@/lib/core/study-day';
import type { Band } from '@/lib/core/unit-strength';

/** The way back to what an objective is about. */
export type Passage = { lessonTitle: string; href: string };

export type HardObjective = {
  objectiveId: string;
  statement: string;
  lapses: number;
  isLeech: boolean;
  /** "3 days": how long it lasts. */
  lastsText: string;
  passage: Passage;
};

export type Progress = {
  studyDay: string;
  day: DaySettings;
  /** Of the begun patterns of the course; everything else is empty where there are none. */
  begunCount: number;
  objectiveCount: number;
  lastingCount: number;
  recallNow: number;
  desiredRetention: number;
  retention: { share: number | null; answers: number; margin: number };
  time: { wholeMs: number; medianDayMs: number | null };
  /** Today first; `recall` entry n is n days from now. */
  ahead: { withReviews: number[]; without: number[]; due: { studyDay: string; count: number }[] };
  units: {
    id: string;
    number: number;
    title: string;
    href: string;
    band: Band;
    begunCount: number;
    objectiveCount: number;
    recall: number;
  }[];
  calendar: StudyCalendar;
  hardest: HardObjective[];
  kinds: { kind: ExerciseKind; answers: number; durationMs: number }[];
  /** The lesson to begin or to go on with. */
  nextLesson: { title: string; href: string } | null;
};

export const objectiveSorts = ['course', 'recall', 'lasts', 'due', 'difficulty', 'lapses'] as const;
export type ObjectiveSort = (typeof objectiveSorts)[number];

export type ObjectiveRow = {
  objectiveId: string;
  statement: string;
  lessonNumber: string;
  recall: number;
  stabilityDays: number;
  lastsText: string;
  dueText: string;
  difficulty: number;
  lapses: number;
  isLeech: boolean;
  isSuspended: boolean;
};

/** How a card stands, in numbers and in words. */
export type CardFacts = {
  recall: number;
  /** "about 5 weeks" */
  lastsText: string;
  dueText: string;
  /** 1 to 10. */
  difficulty: number;
  reps: number;
  lapses: number;
  isLeech: boolean;
  isSuspended: boolean;
  isFading: boolean;
};

export type HistoryEvent =
  | {
      type: 'attempt';
      id: string;
      at: string;
      kind: ExerciseKind;
      mode: string;
      outcome: 'right' | 'wrong' | 'revealed';
      rating: RatingName;
      reason: string;
      /** Where the card did not move: why, as a sentence. */
      unscheduledText: string | null;
      takenBackAt: string | null;
      /** "10 minutes", "3 days": what was waited for before, and what was given. */
      intervalBefore: string | null;
      intervalAfter: string | null;
      lastsBefore: string | null;
      lastsAfter: string | null;
    }
  | { type: 'reset'; at: string };

export type ObjectiveHistory = {
  objectiveId: string;
  statement: string;
  unitTitle: string;
  lessonNumber: string;
  passage: Passage;
  timeZone: string;
  /** Null before the first answer, after its undo, and when it was begun anew. */
  card: CardFacts | null;
  attemptCount: number;
  page: number;
  pageCount: number;
  /** Newest first. */
  events: HistoryEvent[];
  /** Over the answers of the newest page; null without one that counts. */
  curve: RecallCurve | null;
};
