// In which order test files run: the slowest first, so that no worker is left alone with one of them at the end.
import Sequencer from '@jest/test-sequencer';

/** Files that take half a minute and more, slowest first. What Jest measured here before counts more. */
const slow = [
  ...['e2e/api-secrets', 'e2e/progress', 'e2e/steering', 'e2e/page-weight', 'e2e/accessibility', 'e2e/code'],
  ...['e2e/outbox', 'e2e/start', 'e2e/own-data', 'e2e/learning-loop', 'e2e/no-script', 'e2e/lanes', 'e2e/course-index'],
  ...['integration/data/importing', 'content/prove/prove-lanes', 'integration/upkeep/restore-kills'],
  ...['integration/commands/reviewing', 'content/prove/prove-course', 'integration/grader/battery'],
  ...['integration/commands/running-code', 'integration/commands/progress', 'integration/grader/record'],
];

export default class SlowestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const rank = ({ path, duration }) => {
      const place = slow.findIndex((name) => path.replaceAll('\\', '/').endsWith(`tests/${name}.test.ts`));
      return duration !== undefined || place < 0 ? slow.length : place;
    };
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}
