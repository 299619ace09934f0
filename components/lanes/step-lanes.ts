/** Steps through the events of a figure of goroutines: a mark in the picture, one line of text, and the line of the listing. All it knows stands in the table. */

/** Dispatched on the figure, bubbling; null where the event has no line. */
export const lanesStepEvent = 'lanes-step';
export type LanesStep = { file: string; line: number } | null;

/** What stands on a line, where the page shows it. */
export type SourceLine = (place: { file: string; line: number }) => string | undefined;

type Step = { row: HTMLTableRowElement; heading: string; picture: Element | undefined; xs: number[] };

/** The figure in `place`, where one is. */
export function stepLanesIn(place: Element | null, source?: SourceLine): (() => void) | undefined {
  const figure = place?.querySelector<HTMLElement>('figure');
  return figure ? stepLanes(figure, source) : undefined;
}

/** Adds what is needed to the figure; returns how to take it away. `source` knows lines that no listing of the page shows. */
export function stepLanes(figure: HTMLElement, source: SourceLine = () => undefined): () => void {
  const pictures = [...figure.querySelectorAll('.lanes-picture')];
  const steps = [...figure.querySelectorAll('.lanes-events')].flatMap((table, index) =>
    [...table.querySelectorAll<HTMLTableRowElement>('tr[data-x]')].map((row): Step => {
      const xs = (row.dataset.x ?? '').split('_').map(Number);
      return { row, xs, heading: table.querySelector('caption')?.textContent ?? '', picture: pictures[index] };
    }),
  );
  const after = pictures.at(-1);
  if (steps.length === 0 || !after || figure.querySelector('.lanes-steps')) return () => {};

  const removal = new AbortController();
  const { signal } = removal;
  const bar = document.createElement('div');
  bar.className = 'lanes-steps';
  const said = document.createElement('p');
  said.ariaLive = 'polite';
  said.textContent = `${steps.length} events`;
  const button = (name: string, by: number) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn';
    made.textContent = name;
    made.addEventListener('click', () => go(current + by), { signal });
    return made;
  };
  const [back, on] = [button('Previous event', -1), button('Next event', 1)];
  // Beside the picture, since its listing may be off screen.
  const code = document.createElement('code');
  bar.append(back, on, said, code);
  after.after(bar);
  figure.tabIndex = 0;

  let current = -1;
  function go(wanted: number): void {
    const step = steps[Math.max(0, Math.min(steps.length - 1, wanted))];
    if (!step) return;
    const isBeyond = wanted >= steps.length || (wanted < 0 && current === 0);
    current = steps.indexOf(step);
    clearMarks(figure);
    mark(step);
    step.row.classList.add('lit');
    said.textContent = isBeyond
      ? `This is the ${wanted < 0 ? 'first' : 'last'} event: ${inWords(step)}`
      : `${current + 1} of ${steps.length}. ${inWords(step)}`;
    back.ariaDisabled = String(current === 0);
    on.ariaDisabled = String(current === steps.length - 1);
    const place = placeOf(step.row);
    const line = lineOf(step.row, place);
    line?.classList.add('lit');
    code.textContent = ((line && textOfLine(line)) ?? (place && source(place)) ?? '').trim();
    figure.dispatchEvent(new CustomEvent<LanesStep>(lanesStepEvent, { bubbles: true, detail: place }));
  }

  figure.addEventListener(
    'keydown',
    (event) => {
      const isHere = event.target === figure || bar.contains(event.target as Node);
      if (!isHere || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const wanted = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: steps.length - 1 }[event.key];
      if (wanted === undefined) return;
      event.preventDefault();
      go(wanted);
    },
    { signal },
  );
  for (const picture of pictures)
    for (const [drawing, svg] of [...picture.querySelectorAll<SVGSVGElement>('svg.lanes')].entries())
      svg.addEventListener(
        'click',
        ({ clientX }) => {
          const { left, width } = svg.getBoundingClientRect();
          const x = ((clientX - left) / width) * svg.viewBox.baseVal.width;
          const near = steps
            .filter((step) => step.picture === picture)
            .sort((a, b) => Math.abs((a.xs[drawing] ?? 0) - x) - Math.abs((b.xs[drawing] ?? 0) - x))[0];
          if (near) go(steps.indexOf(near));
        },
        { signal },
      );

  return () => {
    removal.abort();
    clearMarks(figure);
    bar.remove();
    figure.removeAttribute('tabindex');
  };
}

function mark({ picture, xs }: Step): void {
  for (const [drawing, svg] of [...(picture?.querySelectorAll<SVGSVGElement>('svg.lanes') ?? [])].entries()) {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('class', 'mark');
    line.setAttribute('d', `M${xs[drawing] ?? 0} 0V${svg.viewBox.baseVal.height - 18}`);
    svg.append(line);
  }
}

function clearMarks(figure: HTMLElement): void {
  for (const line of figure.querySelectorAll('.mark')) line.remove();
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
}

/** "Broken. 50 ms: main goes on, line 28, by the clock" */
function inWords({ row, heading }: Step): string {
  const [time, who, what, line, by] = [...row.cells].map((cell) => cell.textContent ?? '');
  return `${heading ? `${heading}. ` : ''}${time}: ${who} ${what}${line ? `, line ${line}` : ''}${by ? `, by ${by}` : ''}`;
}

function placeOf(row: HTMLElement): LanesStep {
  const [, file, line] = /^(.*):(\d+)$/.exec(row.dataset.at ?? '') ?? [];
  return file !== undefined && line ? { file, line: Number(line) } : null;
}

/** By the number that it shows. */
function lineOf(row: HTMLElement, place: LanesStep): Element | undefined {
  const name = row.closest<HTMLElement>('[data-listing]')?.dataset.listing;
  if (name === undefined || !place) return undefined;
  const lines = document.querySelectorAll(`.code[data-listing="${CSS.escape(name)}"] .ln`);
  return [...lines].find((line) => line.querySelector('.n')?.textContent?.trim() === String(place.line));
}

/** Without the numbers of its annotations. */
function textOfLine(line: Element): string | undefined {
  const copy = line.querySelector('.c')?.cloneNode(true) as Element | undefined;
  for (const tag of copy?.querySelectorAll('.tag') ?? []) tag.remove();
  return copy?.textContent ?? undefined;
}
