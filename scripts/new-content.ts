/** `npm run content:new`: copies the template of a lesson or exercise, fills in its ids and says what to do next. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotCopy, type Copied, copyExercise, copyLesson } from '@/lib/content/copy-template';

const usage = `Usage: npm run content:new -- lesson <unit>/<lesson>
       npm run content:new -- exercise <unit>/<lesson>/<exercise> <choice|spot|predict|recall>

  --root <folder>   the content folder, if it is another one than content/`;

function main(): number {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const [noun, place, kind, ...others] = positionals;
  if (values.help || noun === undefined) {
    console.log(`${usage}\n\nA fresh id: ${randomUUID()}`);
    return 0;
  }
  const root = resolve(values.root);
  let copied: Copied;
  try {
    if (noun === 'lesson' && place && kind === undefined) copied = copyLesson(root, place);
    else if (noun === 'exercise' && place && kind && others.length === 0) copied = copyExercise(root, place, kind);
    else {
      console.error(usage);
      return 2;
    }
  } catch (error) {
    if (!(error instanceof CannotCopy)) throw error;
    console.error(error.message);
    return 1;
  }
  console.log(`Made ${values.root}/${copied.folder}. Next:`);
  for (const [index, step] of copied.next.entries()) console.log(`  ${index + 1}. ${step}`);
  return 0;
}

const readArguments = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string', default: 'content' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

process.exitCode = main();
