/** Rules that span lessons: the order in course.yaml, ids over the whole course, prerequisites, the exercises of an objective. */
import type { Problem } from './problem';
import type { ExerciseFolder, LessonFolder, LineOf, ReadCourse } from './read-course';
import { isExempt } from './rules';

type Places = {
  /** `unit/lesson` for each folder below units/. */
  onDisk: string[];
  /** Those of them whose lesson.md could not be read. */
  unreadable: string[];
  lineOf: LineOf;
};

export function checkCourse(read: ReadCourse, places: Places): Problem[] {
  return [
    ...listedAndThere(read, places),
    ...uniqueIds(read),
    ...tombstones(read),
    ...prerequisites(read, places),
    ...homeExercise(read, places),
    ...read.lessons.flatMap(objectives),
  ];
}

function listedAndThere({ course }: ReadCourse, { onDisk, lineOf }: Places): Problem[] {
  const problems: Problem[] = [];
  const listed = new Map<string, number | undefined>();
  const units = new Set<string>();
  for (const [u, unit] of course.units.entries()) {
    if (units.has(unit.id)) {
      problems.push({
        file: 'course.yaml',
        line: lineOf(['units', u]),
        message: `the unit "${unit.id}" stands twice`,
        cure: 'Give each unit its own id.',
      });
    }
    units.add(unit.id);
    for (const [l, lesson] of unit.lessons.entries()) {
      const place = `${unit.id}/${lesson.id}`;
      const line = lineOf(['units', u, 'lessons', l, 'id']);
      if (listed.has(place)) {
        problems.push({
          file: 'course.yaml',
          line,
          message: `the lesson "${place}" stands twice`,
          cure: 'Remove one of the two.',
        });
      }
      listed.set(place, line);
      if (!onDisk.includes(place)) {
        problems.push({
          file: 'course.yaml',
          line,
          message: `the lesson "${place}" has no folder`,
          cure: `Make it: npm run content:new -- lesson ${place}. Or remove it here.`,
        });
      }
    }
  }
  for (const place of onDisk) {
    if (listed.has(place)) continue;
    problems.push({
      file: `units/${place}`,
      message: 'the lesson is not in course.yaml',
      cure: `List "${place.split('/')[1]}" under the unit "${place.split('/')[0]}" in course.yaml, or remove the folder.`,
    });
  }
  return problems;
}

function uniqueIds({ lessons }: ReadCourse): Problem[] {
  const problems: Problem[] = [];
  const seen = {
    lesson: new Map<string, string>(),
    objective: new Map<string, string>(),
    exercise: new Map<string, string>(),
  };
  const claim = (noun: keyof typeof seen, id: string, file: string, line: number | undefined, cure: string) => {
    const owner = seen[noun].get(id);
    if (owner) problems.push({ file, line, message: `the ${noun} id "${id}" is taken by ${owner}`, cure });
    else seen[noun].set(id, file);
  };
  const rename = 'Choose another id; ids are unique over the course.';
  for (const lesson of lessons) {
    for (const id of [lesson.source.id, ...lesson.source.formerly]) {
      claim('lesson', id, lesson.file, lesson.lineOf(['id']), rename);
    }
    for (const [o, objective] of lesson.source.objectives.entries()) {
      for (const id of [objective.id, ...objective.formerly]) {
        claim('objective', id, lesson.file, lesson.lineOf(['objectives', o, 'id']), rename);
      }
    }
    for (const exercise of lesson.exercises) {
      const id = exercise.source.id.toLowerCase();
      claim(
        'exercise',
        id,
        exercise.file,
        exercise.lineOf(['id']),
        'Give the copied exercise a fresh uuid (npm run content:new prints one).',
      );
    }
  }
  return problems;
}

function tombstones({ course, lessons }: ReadCourse): Problem[] {
  const buried = new Set(course.tombstones.map((tombstone) => tombstone.id));
  const cure = 'Choose another id: a removed id never comes back. Or remove the tombstone if nothing was ever removed.';
  const check = (id: string, file: string, line: number | undefined): Problem[] =>
    buried.has(id) ? [{ file, line, message: `the id "${id}" has a tombstone in course.yaml`, cure }] : [];
  return lessons.flatMap((lesson) => [
    ...check(lesson.source.id, lesson.file, lesson.lineOf(['id'])),
    ...lesson.source.objectives.flatMap(({ id }, o) => check(id, lesson.file, lesson.lineOf(['objectives', o, 'id']))),
    ...lesson.exercises.flatMap(({ source, file, lineOf }) => check(source.id, file, lineOf(['id']))),
  ]);
}

function prerequisites({ lessons }: ReadCourse, { unreadable }: Places): Problem[] {
  const order = lessons.map((lesson) => lesson.source.id);
  const broken = unreadable.map((place) => place.split('/')[1]);
  return lessons.flatMap((lesson, index) =>
    lesson.source.prerequisites.flatMap((id, p): Problem[] => {
      const at = { file: lesson.file, line: lesson.lineOf(['prerequisites', p]) };
      const position = order.indexOf(id);
      if (broken.includes(id)) return [];
      if (position < 0) {
        return [
          {
            ...at,
            message: `the prerequisite "${id}" is no lesson`,
            cure: 'Name a lesson of the course by its id, or remove it.',
          },
        ];
      }
      if (position >= index) {
        return [
          {
            ...at,
            message: `the prerequisite "${id}" comes later in the course`,
            cure: 'Move one of the two in course.yaml, or remove it.',
          },
        ];
      }
      return [];
    }),
  );
}

function homeExercise({ course, lessons }: ReadCourse, { unreadable, lineOf }: Places): Problem[] {
  const at = { file: 'course.yaml', line: lineOf(['homeExercise']) };
  const exercise = lessons
    .flatMap((lesson) => lesson.exercises)
    .find(({ source }) => source.id === course.homeExercise);
  if (!exercise) {
    // it may be among those that could not be read, which is said already
    if (unreadable.length > 0 || lessons.some((lesson) => lesson.unreadable.length > 0)) return [];
    return [
      {
        ...at,
        message: 'homeExercise is no exercise of the course',
        cure: 'Give the id of a spot or choice exercise.',
      },
    ];
  }
  if (exercise.source.kind !== 'spot' && exercise.source.kind !== 'choice') {
    return [
      {
        ...at,
        message: `homeExercise is a ${exercise.source.kind} exercise`,
        cure: 'Give the id of a spot or choice exercise.',
      },
    ];
  }
  if (exercise.source.reviewOnly) {
    return [
      { ...at, message: 'homeExercise is kept for reviews', cure: 'Give the id of an exercise without reviewOnly.' },
    ];
  }
  return [];
}

const recognises = ({ source }: ExerciseFolder) => source.kind === 'choice' || source.kind === 'spot';

function objectives(lesson: LessonFolder): Problem[] {
  if (lesson.unreadable.length > 0) return [];
  return lesson.source.objectives.flatMap((objective, o): Problem[] => {
    const own = lesson.exercises.filter(({ source }) => source.objective === objective.id);
    const exempt = (rule: Parameters<typeof isExempt>[1]) => own.some(({ source }) => isExempt(source, rule));
    const at = { file: lesson.file, line: lesson.lineOf(['objectives', o, 'id']) };
    const recognising = own.filter(recognises).length;
    const recalls = own.filter(({ source }) => source.kind === 'recall').length;
    const producing = own.length - recognising;
    const fresh = `npm run content:new -- exercise ${lesson.unitId}/${lesson.id}/<name> <kind>`;
    const problems: Problem[] = [];
    if (own.length < 4 && !exempt('exercise-count')) {
      problems.push({
        ...at,
        message: `the objective "${objective.id}" has ${own.length} of at least 4 exercises`,
        cure: `Write another: ${fresh}`,
      });
    }
    if ((recognising < 2 || producing < 2) && !exempt('exercise-mix')) {
      problems.push({
        ...at,
        message: `the objective "${objective.id}" has ${recognising} of 2 exercises that recognise (choice, spot) and ${producing} of 2 that produce (any other kind)`,
        cure: `Write what is missing: ${fresh}`,
      });
    }
    if (recalls > 1 && !exempt('exercise-mix')) {
      problems.push({
        ...at,
        message: `the objective "${objective.id}" has ${recalls} recall exercises`,
        cure: 'Keep one; make the others predict.',
      });
    }
    if (own.length > 0 && !own.some(({ source }) => source.reviewOnly) && !exempt('no-review-only')) {
      problems.push({
        ...at,
        message: `the objective "${objective.id}" has no exercise for reviews only`,
        cure: 'Set reviewOnly: true in one of them and take it out of lesson.md.',
      });
    }
    return problems;
  });
}
