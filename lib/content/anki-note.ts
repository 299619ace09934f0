/** An answered exercise as the two sides of an Anki note: HTML that stands on its own, with its code coloured. */
import 'server-only';
import type { CodeLine, CodeListing, OutputBlock } from '@/lib/core/exercise-view';
import type { Course, CourseExercise } from './course';
import { exerciseFeedback } from './exercise-feedback';
import { defaultOptionOrder, exerciseView, recallModel } from './exercise-view';
import { escapeHtml } from './highlight';
import { lineHtml, proseText } from './prose';

export type AnkiSides = { front: string; back: string; source: string };

/** `source` is the way back to the passage of the lesson at `publicUrl`. */
export async function ankiSides(course: Course, exercise: CourseExercise, publicUrl: string): Promise<AnkiSides> {
  const view = await exerciseView(exercise);
  const feedback = await exerciseFeedback(course, exercise, { type: 'revealed' }, defaultOptionOrder(exercise));
  const model = await recallModel(exercise);
  const options = view.options.map(({ html, code }) => `<li>${html}${code ? listing(code) : ''}</li>`).join('');
  const front = [
    view.promptHtml,
    ...view.code.map(listing),
    view.output ? output(view.output) : '',
    view.askHtml ? `<p>${view.askHtml.replace('{lines}', '')}</p>` : '',
    options ? `<ol>${options}</ol>` : '',
  ];
  const optionHtml = new Map(view.options.map(({ id, html, code }) => [id, html + (code ? listing(code) : '')]));
  const right = feedback.options.filter((option) => option.right);
  const back = [
    feedback.lines ? `<p>Line${feedback.lines.length === 1 ? '' : 's'} ${feedback.lines.join(', ')}.</p>` : '',
    ...(right.length > 0 ? [] : (feedback.results ?? []).map((result) => `<p><code>${escapeHtml(result)}</code></p>`)),
    ...right.map(({ id, whyHtml }) => `<div class="right">${optionHtml.get(id) ?? ''}</div><p>${whyHtml}</p>`),
    model ? model.modelHtml + model.code.map(listing).join('') : '',
    feedback.explanationHtml,
    feedback.solution ? listing(feedback.solution) : '',
  ];
  const { passage } = feedback;
  const source = `<a href="${escapeHtml(publicUrl + passage.href)}">${escapeHtml(`${passage.lessonTitle}: ${passage.heading}`)}</a>`;
  const whole = (parts: string[]) => parts.join('\n').replaceAll('href="/', `href="${escapeHtml(publicUrl)}/`);
  return { front: whole(front), back: whole(back), source };
}

/** What the note is about, as HTML and as plain text. */
export async function ankiTitle(statement: string): Promise<{ html: string; text: string }> {
  return { html: await lineHtml(statement), text: proseText(statement) };
}

const listing = ({ title, lines }: CodeListing): string =>
  `<p class="file">${escapeHtml(title)}</p><pre class="code">${codeLines(lines)}</pre>`;

const codeLines = (lines: CodeLine[]): string => lines.map(({ html }) => html).join('\n');

const output = ({ captionHtml, html }: OutputBlock): string =>
  `<p class="file">${captionHtml}</p><pre class="code">${html}</pre>`;

/** The five inks of the site, light and dark, as far as Anki shows them. */
export const ankiCss = `.card { font: 17px/1.55 "IBM Plex Sans", system-ui, sans-serif; color: #181d21; background: #fbfcfc; text-align: left; }
.inner { max-width: 44rem; margin: 0 auto; }
pre, code { font: 14px/1.55 "Commit Mono", ui-monospace, monospace; font-variant-ligatures: none; }
pre { background: #f2f4f5; padding: 12px; white-space: pre-wrap; tab-size: 4; overflow-wrap: anywhere; }
.ln { display: block; } .ln .n { display: none; }
.file, .about { font-size: 13px; color: #5b666e; margin: 16px 0 4px; }
.right { border-left: 3px solid #1f6b39; padding-left: 12px; }
a { color: #00657a; }
.k { color: #5b3c94; } .s { color: #2b6436; } .d { color: #8a4510; } .m { color: #5b666e; }
.nightMode.card { color: #e5e9eb; background: #14181b; } .nightMode pre { background: #0f1315; }
.nightMode .file, .nightMode .about { color: #95a0a8; } .nightMode .right { border-color: #74cc90; } .nightMode a { color: #5ec6dc; }
.nightMode .k { color: #c0acf2; } .nightMode .s { color: #9bcd9c; } .nightMode .d { color: #e5b184; } .nightMode .m { color: #929da5; }
`;
