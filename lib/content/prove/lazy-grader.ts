/** Opens the production grader when the first exercise needs it: building its tools takes half a minute the first time. */
import type { Go } from '@/lib/go-toolchain';
import type { ProvingGrader } from './proof-context';
import type { OpenGrader } from './prove-course';

export function lazyGrader(go: Go, open: OpenGrader | undefined): ProvingGrader & { close(): Promise<void> } {
  let opened: ReturnType<OpenGrader> | undefined;
  const grader = () => {
    if (!open) throw new Error('exercises that are graded by running code need the grader, and none was given');
    opened ??= open(go);
    return opened;
  };
  return {
    run: async (program) => (await grader()).run(program),
    record: async (program) => (await grader()).record(program),
    close: async () => {
      const grader = await opened?.catch(() => undefined);
      grader?.close();
    },
  };
}
