/** The rules that an exercise may be exempted from, by the id that `exemptions` names. Shared by the structural checks and the proofs. */

export const exemptibleRules: Readonly<Record<string, string>> = {
  'marked-line-unchanged': 'the lines marked in a spot exercise are lines that the fix changes or removes',
  'not-by-grader': 'the grader, too, finds the leak or race of a spot exercise, and none in its fix',
  'exercise-count': 'an objective has at least four exercises',
  'exercise-mix': 'an objective has two exercises that recognise, two that produce, and at most one recall',
  'no-review-only': 'an objective has an exercise that is shown in reviews only',
  'listing-length': 'an exercise shows at most 40 lines',
  'prompt-length': 'a prompt has at most 400 characters',
  'hint-holds-answer': 'no hint holds the answer',
  'too-alike': 'exercises of one objective differ in more than names, numbers and texts',
  'prompt-names-lesson': 'a prompt does not name its lesson or objective',
};

export const longestListing = 40;
export const longestPrompt = 400;

export const isExempt = (source: { exemptions: { rule: string }[] }, rule: keyof typeof exemptibleRules): boolean =>
  source.exemptions.some((exemption) => exemption.rule === rule);
