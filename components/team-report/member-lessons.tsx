/** One member on one track: where they stand, their bands, and their lessons. Nothing finer is told to anybody. */

import { tag, text } from '@/components/charts/markup';
import { dayMonth as dayText, timeText } from '@/components/charts/words';
import { Html } from '@/components/drawing/html';
import type { MemberLesson, MemberReport } from '@/lib/core/team-report-schemas';
import { progressBar } from './need-list';
import { stateSign } from './state-sign';
import { bandLegend, unitMatrix } from './unit-matrix';

type Props = { report: MemberReport; id?: string };

export function MemberLessons({ report: { member, units, lessons }, id = 'member' }: Props) {
  const head = [
    stateSign(member.state),
    tag('span', { class: 're' }, text(member.reason)),
    progressBar(member),
    tag('span', { class: 'act meta' }, text(`last answer: ${member.lastAnswerText}`)),
  ].join('');
  return (
    <>
      <Html className="standing" html={head} />
      <dl className="plan-facts">
        <Fact name="Start" value={dayText(member.startDay)} />
        <Fact name="Ends by plan" value={member.endDay ? dayText(member.endDay) : 'paused'} />
        <Fact name="At this pace" value={member.forecastDay ? dayText(member.forecastDay) : 'too early to say'} />
        <Fact name="Time in its lessons" value={timeText(member.minutes * 60_000)} />
      </dl>
      <section className="after" aria-labelledby={`${id}-units`}>
        <div className="sec-h">
          <h2 id={`${id}-units`}>By unit</h2>
          <Html html={bandLegend} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <section className="scroll" tabIndex={0} aria-label="Bands by unit, scrolls sideways">
          <Html html={unitMatrix(units, [member])} />
        </section>
      </section>
      <section className="after" aria-labelledby={`${id}-lessons`}>
        <div className="sec-h">
          <h2 id={`${id}-lessons`}>Lessons</h2>
        </div>
        <div className="scroll">
          <table className="data numbers">
            <thead>
              <tr>
                <th scope="col">lesson</th>
                <th scope="col">due</th>
                <th scope="col">learned</th>
                <th scope="col">time</th>
              </tr>
            </thead>
            <tbody>
              {lessons.map((lesson) => (
                <LessonRow key={lesson.lessonId} lesson={lesson} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function LessonRow({
  lesson: { title, href, dueDay, learnedDay, isStarted, isLate, minutes },
}: {
  lesson: MemberLesson;
}) {
  return (
    <tr>
      <th scope="row">
        <a href={href}>{title}</a>
      </th>
      <td>{dueDay ? dayText(dueDay) : ''}</td>
      <td>
        {learnedDay ? (
          dayText(learnedDay)
        ) : isLate ? (
          <span className="late-word">late{isStarted ? ', started' : ''}</span>
        ) : isStarted ? (
          'started'
        ) : (
          <span className="meta">not yet</span>
        )}
      </td>
      <td>{minutes > 0 ? `${minutes} min` : ''}</td>
    </tr>
  );
}
