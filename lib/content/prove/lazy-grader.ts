/** Opens the production grader when the first exercise needs it: building its tools takes half a minute the first time. */
import type { Go } from '@/lib/go-toolchain';
import type { RunProgram } from './proof-context';
import type { OpenGrader } from './prove-course';

export function lazyGrader(go: Go, open: OpenGrader | undefined): { run: RunProgram; close(): Promise<void> } {
  let opened: ReturnType<OpenGrader> | undefined;
  return {
    run: async (program) => {
      if (!open) throw new Error('exercises that are graded by running code need the grader, and none was given');
      opened ??= open(go);
      return (await opened).run(program);
    },
    close: async () => {
      const grader = await opened?.catch(() => undefined);
      grader?.close();
    },
  };
}
