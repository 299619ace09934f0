/** People by need: where each stands, why, and how far they are beside the plan. */
import { type Markup, tag, text } from '@/components/charts/markup';
import { counted } from '@/components/charts/words';
import type { ReportMember } from '@/lib/core/team-report-schemas';
import { stateSign } from './state-sign';

/** `hrefOf` leads to one member's lessons. */
export const needList = (members: readonly ReportMember[], hrefOf: (member: ReportMember) => string): Markup =>
  tag(
    'ol',
    { class: 'who' },
    members.map((member) =>
      tag(
        'li',
        {},
        stateSign(member.state),
        tag('span', { class: 'nm' }, tag('a', { href: hrefOf(member) }, text(member.name || 'without a name'))),
        tag('span', { class: 're' }, text(reasonText(member))),
        progressBar(member),
        tag('span', { class: 'act meta' }, text(member.lastAnswerText)),
      ),
    ),
  );

/** A word on fading where nothing worse is said. */
function reasonText({ state, reason, bands }: ReportMember): string {
  const fading = bands.filter((band) => band === 'fading').length;
  const isCalm = state === 'on time' || state === 'done';
  return isCalm && fading > 0 ? `${reason} Fading in ${counted(fading, 'unit')}.` : reason;
}

export function progressBar({ learnedCount, plannedCount, lessonCount }: ReportMember): Markup {
  const percentOf = (count: number) => `${lessonCount === 0 ? 0 : Math.round((count / lessonCount) * 100)}%`;
  const style = `--share: ${percentOf(learnedCount)}; --plan: ${percentOf(plannedCount)}`;
  return tag(
    'span',
    { class: 'pr' },
    tag('i', { class: 'lanebar planned', style }, text('')),
    tag('span', { class: 'pc' }, text(`${learnedCount} of ${counted(lessonCount, 'lesson')}, plan ${plannedCount}`)),
  );
}
