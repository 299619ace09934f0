/** One objective: what it says, where it is taught, and what its learner may do with it. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SiteFrame } from '@/components/frame/site-frame';
import { ObjectiveControls } from '@/components/objective/objective-controls';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { lessonHref } from '@/lib/core/course-map';
import { findCard } from '@/lib/data/cards';

type Props = { params: Promise<{ id: string }> };

async function find({ params }: Props) {
  const of = await app();
  const objective = of.course.objective((await params).id);
  const lesson = objective && of.course.lesson(objective.lessonId);
  if (!objective || !lesson) notFound();
  return { of, objective, lesson };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await find(props)).objective.statement };
}

export default async function ObjectivePage(props: Props) {
  const { of, objective, lesson } = await find(props);
  const actor = await currentActor();
  const card = actor.type === 'user' ? await findCard(actor, of.db.client, objective.id) : null;
  return (
    <SiteFrame place="course">
      <main id="main" className="wrap">
        <div className="stack">
          <div>
            <h1>{objective.statement}</h1>
            <p className="side">
              Taught in <a href={lessonHref(lesson)}>{lesson.title}</a>.
            </p>
          </div>
          <ObjectiveControls
            objectiveId={objective.id}
            isSuspended={card?.suspendedAt != null}
            hasCard={card !== null}
          />
        </div>
      </main>
    </SiteFrame>
  );
}
