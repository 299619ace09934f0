import { courseOf } from '@/lib/content/course';
import { type LessonPage, lessonPage } from '@/lib/content/lesson-page';
import { proseHtml } from '@/lib/content/prose';
import { readCourse } from '@/lib/content/read-course';
import { copyCourse, fixtureCourse, fixtureLesson, removeCopies } from '@/tests/support/course-copy';

const pageOf = async (root: string): Promise<LessonPage> => {
  const [lesson] = courseOf(await readCourse(root)).lessons;
  if (!lesson) throw new Error('the fixture has no lesson');
  return lessonPage(lesson);
};
const htmlOf = (page: LessonPage) => page.sections.map((block) => (block.type === 'html' ? block.html : '')).join('\n');

describe('lessonPage', () => {
  let page: LessonPage;
  let html: string;
  beforeAll(async () => {
    page = await pageOf(fixtureCourse);
    html = htmlOf(page);
  });
  afterAll(removeCopies);

  test('the lead is set apart and the headings make the table of contents', () => {
    expect(page.leadHtml).toMatch(/^A send waits/);
    expect(html).not.toContain('A send waits');
    expect(page.toc.map(({ slug }) => slug)).toEqual(['the-failure', 'what-happened', 'the-pattern']);
    for (const { slug } of page.toc) expect(html).toContain(`<h2 id="${slug}">`);
  });

  test('exercises stand where they were placed', () => {
    expect(page.sections.map((block) => (block.type === 'exercise' ? block.slug : block.type))).toEqual([
      'html',
      'first-offer',
      'html',
      'basket-total',
      'queue-length',
      'say-why',
    ]);
  });

  test('a listing has the markup of the look, can be reached by keyboard, and says which lines are marked', () => {
    expect(html).toContain('<div class="code-h"><span class="mono">main.go</span><span>Go 1.26</span></div>');
    expect(html).toContain('<pre class="lines" role="group" aria-label="Code, main.go; line 6 marked as wrong">');
    expect(html).toContain(
      '<span class="ln hot"><i class="n" aria-hidden="true">6</i><span class="c" style="--d:3">\t\t\tprices &lt;- ask(supplier)</span></span>',
    );
  });

  test('annotations number their lines', () => {
    expect(html).toContain('<span class="tag">1</span></span></span>');
    expect(html).toMatch(/<ol class="notes"><li><span class="tag">1<\/span><span>two senders send once/);
  });

  test('outputs, differences, notes, badges, tables and fragments', () => {
    expect(html).toContain(
      '<div class="out bleed"><p>50 ms after the last call of <code>firstPrice</code></p><pre><b>goroutines: 4</b></pre></div>',
    );
    expect(html).toContain('<div class="out ok bleed"><p>Output</p>');
    expect(html).toContain('<span class="ln del"><i class="n">−</i>');
    expect(html).toContain('<div class="note warn" role="note"><h4 aria-level="3">When not to</h4><p>');
    expect(html).toContain('<span class="since">since Go 1.22</span>');
    expect(html).toContain('<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>');
    expect(html).toContain(
      '<i class="n" aria-hidden="true"></i><span class="c" style="--d:0">ch &lt;- <span class="d">1 </span>',
    );
  });

  test('a line with || can be marked', async () => {
    const copy = copyCourse();
    const file = `${fixtureLesson}/snippets/stuck/main.go`;
    copy.edit(file, '\treturn <-prices', '\tif a || b {\n\t\tpanic("x")\n\t}\n\treturn <-prices');
    copy.edit(
      `${fixtureLesson}/lesson.md`,
      'bad="prices <- ask(supplier)"',
      'bad="if a || b { || return <-prices" mark="}()"',
    );
    expect(htmlOf(await pageOf(copy.root))).toContain(
      'aria-label="Code, main.go; lines 9, 12 marked as wrong; line 7 marked"',
    );
  });
});

describe('proseHtml', () => {
  test('raw HTML does not get through, code and colons do', async () => {
    const html = await proseHtml(
      'a <script>alert(1)</script> `chan<- T` <b onclick="x">b</b> errors:Is :since[1.2]\n\n<div>x</div>',
    );
    expect(html).toBe('<p>a alert(1) <code>chan&#x3C;- T</code> b errors:Is :since[1.2]</p>');
  });

  test('a fenced fragment is a listing without numbers', async () => {
    expect(await proseHtml('```go\nx := "<"\n```')).toContain('x := <span class="s">&quot;&lt;&quot;</span>');
  });
});
