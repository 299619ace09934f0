/** The parts of the feedback below the verdict; each page puts them where it has room. */

import { Glyph } from '@/components/drawing/glyph';
import { Html } from '@/components/drawing/html';
import type { AttemptResult } from '@/lib/core/api-schemas';
import type { OptionView, OutputBlock } from '@/lib/core/exercise-view';
import { Difference, Output } from './listing';
import { OptionText } from './options';
import { lasts, ratingName, sentence } from './schedule-words';

type Feedback = AttemptResult['feedback'];

/** Right first, then what was picked, then the rest; each with its refutation. */
export function EachOption({ options, feedback, title }: { options: OptionView[]; feedback: Feedback; title: string }) {
  const rank = (one: Feedback['options'][number]) => (one.right ? 0 : one.picked ? 1 : 2);
  const told = [...feedback.options].sort((a, b) => rank(a) - rank(b));
  if (told.length === 0) return null;
  return (
    <div>
      <p className="sub">{title}</p>
      <ul className="opts">
        {told.map((one) => {
          const option = options.find((other) => other.id === one.id);
          const word = one.right ? (one.picked ? 'right, your answer' : 'right') : one.picked ? 'your answer' : '';
          return (
            <li key={one.id} className={`opt ${one.right ? 'right' : 'wrong'}${one.picked ? ' picked' : ''}`}>
              <Glyph
                kind={one.right ? 'good' : 'bad'}
                label={one.right ? 'Right' : 'Wrong'}
                isMute={!one.right && !one.picked}
              />
              {option ? (
                <OptionText option={option}>{word ? <span className="you">{word}</span> : null}</OptionText>
              ) : null}
              <Html className="why" html={one.whyHtml} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Typed predictions: what was written and what can happen. */
export function Results({ feedback, typed, isRight }: { feedback: Feedback; typed: string; isRight: boolean }) {
  const results = feedback.results;
  if (!results || feedback.options.length > 0) return null;
  const caption = results.length > 1 ? `One of these ${results.length} happens` : 'What happens';
  return (
    <div className="outs">
      {typed.trim() ? (
        <div className={isRight ? 'out ok bleed' : 'out bleed'}>
          <p>You wrote</p>
          <pre>{typed.trim()}</pre>
        </div>
      ) : null}
      {isRight && results.length === 1 ? null : (
        <div className="out ok bleed">
          <p>{caption}</p>
          {results.map((result) => (
            <pre key={result}>{result}</pre>
          ))}
        </div>
      )}
    </div>
  );
}

export function Fix({ feedback }: { feedback: Feedback }) {
  return feedback.diff ? <Difference title={feedback.diff.title} lines={feedback.diff.lines} /> : null;
}

/** `shown`: the output that still stands above, which need not be said twice. */
export function BeforeAfter({ feedback, shown }: { feedback: Feedback; shown?: OutputBlock | undefined }) {
  const { after } = feedback;
  const before = feedback.before?.html === shown?.html ? undefined : feedback.before;
  if (!before && !after) return null;
  return (
    <div className="outs">
      {before ? <Output output={before} kind="bad" /> : null}
      {after ? <Output output={after} kind="good" /> : null}
    </div>
  );
}

export function PassageLink({ feedback, isHere = false }: { feedback: Feedback; isHere?: boolean }) {
  const { href, lessonTitle, heading } = feedback.passage;
  return (
    <p className="side">
      {isHere ? 'In this lesson: ' : 'In the lesson: '}
      <a href={isHere ? href.slice(href.indexOf('#')) : href} data-key="l">
        {isHere ? heading : `${lessonTitle}: ${heading}`}
      </a>{' '}
      <kbd aria-hidden="true">l</kbd>
    </p>
  );
}

/** Rating with its reason, next, how long it lasts and what the other result would have given. */
export function WhenItComesBack({ result }: { result: AttemptResult }) {
  const { schedule } = result;
  return (
    <div>
      <p className="sub">When it comes back</p>
      <dl className="facts">
        <dt>Rating</dt>
        <dd>
          <b>{ratingName(result.rating)}</b>: {sentence(result.ratingReason)}
        </dd>
        {schedule ? (
          <>
            <dt>Next</dt>
            <dd>{schedule.dueText}, with other code</dd>
            <dt>Lasts</dt>
            <dd>{lasts(result.outcome, schedule)}</dd>
          </>
        ) : null}
        {result.unscheduledText ? (
          <>
            <dt>Schedule</dt>
            <dd>{sentence(result.unscheduledText)}</dd>
          </>
        ) : null}
      </dl>
    </div>
  );
}
