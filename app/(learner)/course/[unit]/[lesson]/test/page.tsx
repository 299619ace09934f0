/** A test that skips a lesson: what it asks and means, then the test itself, then what came of it. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountAnchor } from '@/components/frame/account-anchor';
import { Frame } from '@/components/frame/frame';
import { TestOutStart } from '@/components/lesson/test-out-start';
import { SessionPage } from '@/components/session/session-page';
import { TestResults } from '@/components/session/test-results';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { readTestOut, type TestOut } from '@/lib/commands/read-test-out';
import { reviewState } from '@/lib/commands/review-state';
import { lessonHref } from '@/lib/core/course-map';
import { plural } from '@/lib/core/wording';

type Props = { params: Promise<{ unit: string; lesson: string }> };

async function find({ params }: Props) {
  const { unit, lesson: id } = await params;
  const lesson = (await app()).course.lesson(id);
  if (lesson?.unitId !== unit) notFound();
  return lesson;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `Test: ${(await find(props)).title}` };
}

export default async function TestOutPage(props: Props) {
  const lesson = await find(props);
  const actor = await currentActor();
  const state = await reviewState(await app(), actor, { mode: 'test-out', lessonId: lesson.id });
  if (state.item) return <SessionPage actor={actor} state={state} mode="test-out" lessonId={lesson.id} />;
  const test = await readTestOut(await app(), actor, lesson);
  const tested = state.rest?.tested;
  const who = actor.type === 'user' ? actor : { state: 'visitor' as const, name: null };
  const isOver = Boolean(tested) || test.isLearned;
  return (
    <Frame place="course" account={<AccountAnchor state={who.state} name={who.name} />}>
      <main id="main" className="wrap">
        <div className="empty">
          <h1>{isOver ? state.rest?.title : `Test out of ${lesson.title}`}</h1>
          {isOver ? <p>{state.rest?.text}</p> : <WhatItMeans test={test} />}
          {tested ? <TestResults tested={tested} /> : null}
          <div className="row">
            {isOver ? null : <TestOutStart lessonId={lesson.id} isAgain={false} />}
            <a className={isOver ? 'btn primary' : 'btn quiet'} href={lessonHref(lesson)}>
              To the lesson
            </a>
            {tested && !test.isLearned ? <TestOutStart lessonId={lesson.id} isAgain /> : null}
          </div>
        </div>
      </main>
    </Frame>
  );
}

function WhatItMeans({ test }: { test: TestOut }) {
  return (
    <>
      <p>
        {plural(test.exerciseCount, 'exercise')}, about {plural(test.minutes, 'minute')}: one for each pattern of the
        lesson. You may leave and go on later.
      </p>
      <p>
        What is right at once counts as learned and comes back in days. What you miss is learned the usual way, and you
        are told what to read.
      </p>
    </>
  );
}
