/** All begun objectives of the learner who asks, in the order they ask for. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageOf } from '@/app/(learner)/progress/page-number';
import { counted } from '@/components/charts/words';
import { Html } from '@/components/drawing/html';
import { Pages } from '@/components/frame/pages';
import { SiteFrame } from '@/components/frame/site-frame';
import { NoProgress } from '@/components/progress/no-progress';
import { objectivesHref, objectivesTable } from '@/components/progress/objectives-table';
import { currentActor } from '@/lib/auth/current-actor';
import { listObjectives } from '@/lib/commands/list-objectives';
import { app } from '@/lib/commands/open-app';
import { objectiveSorts } from '@/lib/core/progress';

export const metadata: Metadata = { title: 'Your patterns' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What is not understood in the query is as if it were not there. */
export default async function ObjectivesRoute({ searchParams }: Props) {
  const [opened, actor, query] = [await app(), await currentActor(), await searchParams];
  const page = pageOf(query.page);
  const sort = objectiveSorts.find((one) => one === query.sort) ?? 'course';
  const order = { sort, isReversed: query.reversed === '1' };
  const list = await listObjectives(opened, actor, { ...order, page });
  if (page > list.pageCount) notFound();
  return (
    <SiteFrame place="progress">
      <main id="main" className="wrap">
        {list.count === 0 ? (
          <NoProgress nextLesson={null} />
        ) : (
          <>
            <div className="page-h">
              <h1>Your patterns</h1>
              <span className="meta">
                {counted(list.count, 'pattern')} begun. <a href="/progress">Back to progress</a>
              </span>
            </div>
            <Html className="scroll" html={objectivesTable(list.rows, order)} />
            <Pages page={page} pageCount={list.pageCount} href={(to) => objectivesHref(order, to)} />
          </>
        )}
      </main>
    </SiteFrame>
  );
}
