/** What managers of a team see of a member, and what not: the words that are shown before somebody joins, and after. */

export type Visibility = { seen: readonly string[]; unseen: readonly string[]; told: string };

export const visibility: Visibility = {
  seen: [
    'Your name, your role and since when you are in the team.',
    'How you stand in each unit, in four bands: not started, learning, solid or fading.',
    'Which lessons are done, and the dates.',
    'The time you spend in the lessons of tracks that you are enrolled in.',
    'The day of your last answer.',
  ],
  unseen: [
    'Single answers: neither what you picked nor what you wrote.',
    'Anything of yours that is finer than a lesson.',
    'Which patterns are hard for you: those are shown only as figures over five people or more.',
  ],
  told: 'Who looked at your progress, and when, is shown to you.',
};
