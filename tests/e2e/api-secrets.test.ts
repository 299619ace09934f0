// No key leaks before an attempt is closed: every page as HTML and as payload, every script and every answer of the API is searched
// for what the course keeps back. Told apart from what may be seen by tests/support/course-secrets.ts: a sentence or a line of code
// counts only where it has 25 letters or more and stands neither in the lessons and their snippets nor in what an exercise itself shows.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Course, CourseExercise } from '@/lib/content/course';
import { proseText } from '@/lib/content/prose';
import type { PresentationView, ReviewState } from '@/lib/core/api-schemas';
import { submissionFor } from '@/scripts/simulation/submission';
import { type ApiClient, apiClient, type Reply } from '@/tests/support/api-client';
import { dayMs } from '@/tests/support/clock';
import { isRun, solve } from '@/tests/support/code-answers';
import { answerFields, keptFrom, leaksIn, type Secret, secretsFor } from '@/tests/support/course-secrets';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { theCourse } from '@/tests/support/the-course';
import { isThorough } from '@/tests/support/thorough';

jest.setTimeout(240_000);

let server: TestServer;
let course: Course;
let placed: CourseExercise[];
/** For somebody who sees the lessons and the exercises in them. */
let secrets: Secret[];
let guest: ApiClient;

beforeAll(async () => {
  [server, course] = await Promise.all([startTestServer(), theCourse()]);
  placed = course.exercises.filter((exercise) => !exercise.reviewOnly);
  secrets = secretsFor(course, placed);
  guest = apiClient(server);
});
afterAll(() => server?.stop());

const pages = () => [
  ...['/', '/course', '/review', '/practice', '/account', '/sign-in', '/sign-up', '/no-such-page'],
  ...['/course/index', '/course/index?q=errors.Is', '/course/index?q=close'],
  ...['objective', 'name', 'misconception'].map((list) => `/course/index?list=${list}`),
  ...['/account/data', '/account/tokens', '/deleted'],
  ...course.lessons.flatMap((lesson) => {
    const path = `/course/${lesson.unitId}/${lesson.id}`;
    return [path, `${path}/test`];
  }),
];

const forms = new Map<string, Promise<string[]>>();
/** A page as each way of asking for it gives it; asked once for all tests. */
function everyForm(path: string): Promise<string[]> {
  const asked = forms.get(path) ?? askForEveryForm(path);
  forms.set(path, asked);
  return asked;
}

async function askForEveryForm(path: string): Promise<string[]> {
  const payload = { RSC: '1' };
  const ways: Record<string, string>[] = [
    {},
    payload,
    { ...payload, 'Next-Router-Prefetch': '1' },
    { ...payload, 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  ];
  const ask = async (headers: Record<string, string>) => {
    let reply = await guest.fetch(path, { headers });
    for (let hops = 0; reply.status >= 300 && reply.status < 400 && hops < 3; hops++) {
      const { pathname, search } = new URL(reply.headers.get('location') ?? '/', server.url);
      reply = await guest.fetch(`${pathname}${search}`, { headers });
    }
    return reply.text;
  };
  return Promise.all(ways.map(ask));
}

/** The server answers one while another is searched. */
async function fewAtATime<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = [...all];
  const line = async () => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) await work(one);
  };
  await Promise.all([line(), line(), line(), line()]);
}

type Walked = {
  exercise: CourseExercise;
  begun: string;
  hints: Reply<PresentationView>[];
  /** The answer to an attempt that gives up. */
  told: string;
};
let walk: Promise<Walked[]> | undefined;
/** Every exercise of a lesson from its beginning to its end, once for all tests. */
function everyExercise(): Promise<Walked[]> {
  walk ??= walkThrough();
  return walk;
}

async function walkThrough(): Promise<Walked[]> {
  const walked: Walked[] = [];
  await fewAtATime(sharesOf(placed), async (share) => {
    const learner = apiClient(server);
    for (const exercise of share) {
      const shown = await learner.begin(exercise);
      const hints: Walked['hints'] = [];
      for (const number of exercise.source.hints.keys()) {
        hints.push(await learner.call<PresentationView>('PUT', `/presentations/${shown.id}/hints/${number + 1}`));
      }
      const { text: told } = await learner.answer(shown.id, { type: 'revealed' });
      walked.push({ exercise, begun: JSON.stringify(shown), hints, told });
    }
  });
  return walked;
}

/**
 * What one learner walks through: as much as the limit of changes allows in a minute. As few learners as that: of guests, too, only so
 * many may be made a minute.
 */
function sharesOf(exercises: readonly CourseExercise[]): CourseExercise[][] {
  const shares: CourseExercise[][] = [];
  let left = 0;
  for (const exercise of exercises) {
    const changes = 2 + exercise.source.hints.length;
    if (left < changes) {
      shares.push([]);
      left = 200;
    }
    left -= changes;
    shares.at(-1)?.push(exercise);
  }
  return shares;
}

describe('the search', () => {
  test('knows secrets of every exercise', () => {
    for (const exercise of course.exercises) {
      const own = secrets.filter((secret) => secret.exerciseId === exercise.id);
      expect([exercise.slug, own.some(({ what }) => what === 'explanation')]).toEqual([exercise.slug, true]);
      // Code has no options: its near misses say why.
      const why = isRun(exercise) ? 'near miss' : 'why';
      if (exercise.kind !== 'recall' && exercise.source.kind !== 'predict')
        expect([exercise.slug, own.some(({ what }) => what === why)]).toEqual([exercise.slug, true]);
    }
    for (const what of ['hint', 'model answer', 'prompt', 'line of solution/', 'line of grade/', 'line of options/'])
      expect([what, secrets.some((secret) => secret.what === what)]).toEqual([what, true]);
  });

  test('finds them where they are told: in the answer to an attempt', async () => {
    const found = new Set<string>();
    for (const { exercise, told: text } of await everyExercise()) {
      const leaks = leaksIn(text, secrets, course);
      expect([exercise.slug, leaks.some((leak) => leak.includes(': explanation: '))]).toEqual([exercise.slug, true]);
      expect(text).toMatch(answerFields);
      // And of other exercises nothing is told with it, apart from a line that they share.
      const own = secrets.filter((secret) => secret.exerciseId === exercise.id);
      const ofOthers = leaksIn(text, secrets, course, (secret) => !own.some((one) => one.text.includes(secret.text)));
      expect([exercise.slug, ofOthers]).toEqual([exercise.slug, []]);
      for (const leak of leaks) found.add(leak.split(': ')[1] ?? '');
    }
    expect([...found]).toEqual(expect.arrayContaining(['explanation', 'why', 'line of solution/']));
  });

  test('finds none of another exercise in a model answer, which a review may show at any time', () => {
    for (const { id, slug, source } of course.exercises) {
      if (source.kind !== 'recall') continue;
      const told = [source.model, ...source.points, source.explanation].map(proseText).join('\n');
      expect([slug, leaksIn(told, secrets, course, ({ exerciseId }) => exerciseId !== id)]).toEqual([slug, []]);
    }
  });

  test('finds them in highlighted HTML and in a payload inside a script', () => {
    const secret = 'A receiver that never comes leaves *every* `send <- 1` waiting.';
    const piece = {
      exerciseId: placed[0]?.id ?? '',
      what: 'why',
      text: 'Areceiverthatnevercomesleaveseverysend1waiting',
    };
    const html =
      'A receiver that never comes leaves <em>every</em> <code><span class="v">send</span> &lt;- 1</code> waiting.';
    const script = JSON.stringify(JSON.stringify({ whyHtml: html })).replaceAll('<', '\\u003c');
    for (const text of [secret, html, script]) expect(leaksIn(text, [piece], course)).toHaveLength(1);
  });
});

test('no page holds any, as HTML or as payload', async () => {
  await fewAtATime(pages(), async (path) => {
    for (const [form, text] of (await everyForm(path)).entries()) {
      expect([path, form, leaksIn(text, secrets, course)]).toEqual([path, form, []]);
      expect([path, form, text.match(answerFields)?.[0]]).toEqual([path, form, undefined]);
    }
  });
});

test('lesson pages do hold what they are meant to, in both forms: the search reads what is there', async () => {
  for (const lesson of course.lessons) {
    for (const form of (await everyForm(`/course/${lesson.unitId}/${lesson.id}`)).slice(0, 2)) {
      for (const exercise of lesson.exercises) expect(form.includes(exercise.id)).toBe(!exercise.reviewOnly);
    }
  }
});

test('nothing that was prerendered holds any', async () => {
  const files = readdirSync('.next/server/app', { recursive: true, encoding: 'utf8' });
  const served = files.filter((file) => /\.(html|rsc|body|meta)$/.test(file));
  expect(served.length).toBeGreaterThan(course.lessons.length * 2);
  for (const file of served) {
    // Read in turns: a client that hears nothing for seconds takes connections for open that the server has closed.
    const text = await readFile(`.next/server/app/${file}`, 'utf8');
    expect([file, leaksIn(text, secrets, course)]).toEqual([file, []]);
  }
});

test('no script holds any', async () => {
  const files = readdirSync('.next/static', { recursive: true, encoding: 'utf8' }).filter((f) =>
    /\.(js|json|map)$/.test(f),
  );
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const { status, text } = await guest.fetch(`/_next/static/${file}`);
    expect([file, status, leaksIn(text, secrets, course)]).toEqual([file, 200, []]);
  }
});

/** The hints that were asked for are no secret any more, nor what another exercise asks in the same words. */
const untold = (exercise: CourseExercise, what: string) => {
  const told = secrets.filter((secret) => secret.exerciseId === exercise.id && secret.what === what);
  return ({ text }: Secret) => !told.some((own) => own.text.includes(text));
};

describe('no answer of the API holds any', () => {
  test('to what anybody or a learner may ask', async () => {
    await guest.begin(placed[0] as CourseExercise);
    const paths = [
      '/me',
      '/cards',
      '/openapi.json',
      ...course.lessons.map((lesson) => `/lessons/${lesson.id}/progress`),
    ];
    for (const path of paths) {
      const { status, text } = await guest.call('GET', path);
      expect([path, status, leaksIn(text, secrets, course)]).toEqual([path, 200, []]);
    }
  });

  test('when an exercise is begun; hints come one by one, and bring nothing else', async () => {
    for (const { exercise, begun, hints } of await everyExercise()) {
      expect([exercise.slug, leaksIn(begun, secrets, course), begun.match(answerFields)?.[0]]).toEqual([
        ...[exercise.slug, [], undefined],
      ]);
      expect(hints).toHaveLength(exercise.source.hints.length);
      for (const [index, { data, text }] of hints.entries()) {
        expect(data.hints).toHaveLength(index + 1);
        expect(leaksIn(text, secrets, course, untold(exercise, 'hint'))).toEqual([]);
      }
    }
  });

  test('when a review asks, through months of answers, with every exercise that it may show', async () => {
    const asked = new Set<string>();
    // Reviews run the code of whoever answers: for all objectives that takes many minutes.
    const step = Math.ceil(course.objectives.length / 32);
    const tried = course.objectives.filter((_, index) => index % step === 0);
    const months = isThorough ? [1, 10, 100, 1000] : [1, 300];
    // A learner for each lesson: one alone would meet the limit of requests a minute.
    const people = course.lessons
      .map(({ id }) => ({
        learner: apiClient(server),
        objectives: tried.filter(({ lessonId }) => lessonId === id),
      }))
      .filter(({ objectives }) => objectives.length > 0);
    server.setClock(0);
    await fewAtATime(people, async ({ learner, objectives }) => {
      for (const { exercises } of objectives) {
        const inLesson = exercises.filter((one) => !one.reviewOnly);
        const exercise = inLesson.find((one) => !isRun(one)) ?? inLesson[0];
        if (exercise) await solve(learner, (await learner.begin(exercise)).id, exercise);
      }
    });
    for (const days of months) {
      server.setClock(days * dayMs);
      await fewAtATime(people, async ({ learner }) => {
        for (const id of await reviewAll(learner, { isLast: days === months.at(-1) })) asked.add(id);
        // What the page itself is given then.
        for (const path of ['/review', '/course', '/']) {
          const { text } = await learner.fetch(path);
          expect([path, leaksIn(text, secrets, course), text.match(answerFields)?.[0]]).toEqual([path, [], undefined]);
        }
      });
    }
    const reviewOnly = [...asked].filter((id) => course.exercise(id)?.reviewOnly);
    expect(reviewOnly.length).toBeGreaterThan(tried.length);
    // Every code exercise is run each time that it is asked, but for the last.
  }, 600_000);
});

/** The exercises whose code was run and did not pass. */
const failed = new Set<string>();

/**
 * Answers what is due, and looks at everything that is sent for it. Returns the exercises that were asked. When nothing is asked after
 * them, it need not be right: to give up runs no code.
 */
async function reviewAll(learner: ApiClient, { isLast }: { isLast: boolean }): Promise<string[]> {
  const asked: string[] = [];
  for (;;) {
    const reply = await learner.call<ReviewState>('POST', '/review', { mode: 'review', more: true });
    expect(reply.status).toBe(200);
    const { item } = reply.data;
    if (!item) return asked;
    const exercise = course.exercise(item.exercise.exerciseId) as CourseExercise;
    const isKept = keptFrom(exercise);
    expect([exercise.slug, leaksIn(reply.text, secrets, course, isKept)]).toEqual([exercise.slug, []]);
    expect([exercise.slug, reply.text.match(answerFields)?.[0]]).toEqual([exercise.slug, undefined]);
    asked.push(exercise.id);
    if (exercise.kind === 'recall') {
      const { text } = await learner.call('PUT', `/presentations/${item.presentation.id}/comparison`);
      // The model answer and its code are told when they are asked for; why it is so, after the answer.
      const leaks = leaksIn(
        text,
        secrets,
        course,
        (secret) => isKept(secret) && (secret.exerciseId !== exercise.id || secret.what === 'explanation'),
      );
      expect([exercise.slug, leaks]).toEqual([exercise.slug, []]);
    }
    // The same code is told the same each time (tests/integration/grader/stability.test.ts): to run it once is enough.
    if (isRun(exercise) && !failed.has(exercise.id)) {
      failed.add(exercise.id);
      // A run that does not pass tells what its tests say, and nothing of how they do it.
      const { text } = await learner.run(item.presentation.id, submissionFor(exercise, 'wrong'));
      const ofRun = (secret: Secret) =>
        isKept(secret) && !(secret.exerciseId === exercise.id && secret.what === 'line of grade/' && secret.isQuoted);
      expect([exercise.slug, leaksIn(text, secrets, course, ofRun)]).toEqual([exercise.slug, []]);
    }
    const { status } =
      isLast && isRun(exercise)
        ? await learner.answer(item.presentation.id, { type: 'revealed' })
        : await solve(learner, item.presentation.id, exercise);
    expect([exercise.slug, status]).toEqual([exercise.slug, 200]);
  }
}
