/** The history of one objective for the learner who asks. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageOf } from '@/app/(learner)/progress/page-number';
import { SiteFrame } from '@/components/frame/site-frame';
import { ObjectiveControls } from '@/components/objective/objective-controls';
import { ObjectivePage } from '@/components/progress/objective-page';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { readObjectiveHistory } from '@/lib/commands/read-objective-history';
import { findCard } from '@/lib/data/cards';

export const metadata: Metadata = { title: 'One pattern' };

type Props = {
  params: Promise<{ objective: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ObjectiveRoute({ params, searchParams }: Props) {
  const [opened, actor, { objective }] = [await app(), await currentActor(), await params];
  if (!opened.course.objective(objective)) notFound();
  const page = pageOf((await searchParams).page);
  const history = await readObjectiveHistory(opened, actor, { objectiveId: objective, page });
  if (page > history.pageCount) notFound();
  const card = actor.type === 'user' ? await findCard(actor, opened.db.client, history.objectiveId) : null;
  return (
    <SiteFrame place="progress">
      <main id="main" className="wrap">
        <ObjectivePage
          history={history}
          actions={
            <ObjectiveControls
              objectiveId={objective}
              isSuspended={card?.suspendedAt != null}
              hasCard={card !== null}
            />
          }
        />
      </main>
    </SiteFrame>
  );
}
