/** The e-mails that are sent, in plain text and simple HTML: what they are for, one link, how long it holds, and what to do if it was not you. */
import type { Letter, WeeklyReport } from '@/lib/core/letter';
import { standingStates } from '@/lib/core/reports/standing';

export type Message = { to: string; subject: string; text: string; html: string };

type Content = {
  subject: string;
  before: string;
  list?: readonly string[];
  link: { word: string; path: string };
  after: string;
};

/** `publicUrl` begins every link: never the address that a request says it came to. */
export function messageOf(letter: Letter, publicUrl: string): Message {
  const { subject, before, list = [], link, after } = contentOf(letter, new URL(publicUrl).host);
  const url = `${publicUrl}${link.path}`;
  return {
    to: letter.to,
    subject,
    text: `${before}\n\n${list.map((line) => `- ${line}\n`).join('')}${list.length > 0 ? '\n' : ''}${link.word}:\n${url}\n\n${after}\n`,
    html: [
      '<!doctype html><html lang="en"><body style="font: 16px/1.5 sans-serif; max-width: 36em">',
      `<p>${escaped(before)}</p>`,
      ...(list.length > 0 ? [`<ul>${list.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`] : []),
      `<p><a href="${escaped(url)}">${escaped(link.word)}</a></p>`,
      `<p>${escaped(after)}</p>`,
      `<p style="font-size: 13px">If the link cannot be followed, copy this address:<br>${escaped(url)}</p>`,
      '</body></html>',
    ].join('\n'),
  };
}

function contentOf(letter: Letter, host: string): Content {
  const notYou = 'If you did not ask for this, you can ignore this e-mail: nothing happens.';
  switch (letter.kind) {
    case 'sign-in':
      return {
        subject: 'Your link to sign in to Go Routine',
        before: `Somebody, probably you, wants to sign in to Go Routine at ${host} with this address.`,
        link: { word: 'Sign in', path: `/sign-in/link?token=${letter.token}` },
        after: `The link works once, for ${letter.minutes} minutes. ${notYou}`,
      };
    case 'reset-password':
      return {
        subject: 'Choose a new password for Go Routine',
        before: `Somebody, probably you, wants to choose a new password for the account with this address at ${host}.`,
        link: { word: 'Choose a new password', path: `/reset-password?token=${letter.token}` },
        after: `The link works once, for ${letter.minutes} minutes. ${notYou} Your password stays as it is.`,
      };
    case 'sign-up':
      return {
        subject: 'Make your account at Go Routine',
        before: `Somebody, probably you, wants to make an account with this address at ${host}.`,
        link: { word: 'Make the account', path: `/sign-up/link?token=${letter.token}` },
        after: `The link works once, for ${letter.minutes} minutes. ${notYou}`,
      };
    case 'no-account':
      return {
        subject: 'There is no Go Routine account with this address',
        before: `Somebody, probably you, asked for a link to sign in at ${host}, but no account there has this address. You may have used another one.`,
        link: { word: 'Make an account', path: '/sign-up' },
        after: notYou,
      };
    case 'team-invitation': {
      const team = harmless(letter.team, (name) => `the team “${name}”`) ?? 'a team';
      const from = harmless(letter.from, (name) => name) ?? 'Somebody';
      return {
        subject: `You are invited to ${team} at Go Routine`,
        before: `${from} invites you to learn Go with ${team} at ${host}, as a ${letter.role}.`,
        link: { word: 'See what this means, and join', path: `/teams/join?token=${letter.token}` },
        after: `The page says what the managers of the team would see of you. The link holds for one person, for ${letter.days} ${letter.days === 1 ? 'day' : 'days'}. If you do not know them, ignore this e-mail: nothing happens.`,
      };
    }
    case 'weekly-report':
      return weeklyReport(letter);
    case 'has-account':
      return {
        subject: 'You have a Go Routine account already',
        before: `Somebody, probably you, wants to make an account with this address at ${host}, but there is one already.`,
        link: { word: 'Sign in', path: '/sign-in' },
        after: `If you have forgotten the password, you can choose a new one there. ${notYou}`,
      };
  }
}

function weeklyReport({ team, track, counts, people, more, path }: WeeklyReport): Content {
  const on = harmless(track, (name) => `“${name}”`) ?? 'a track';
  const of = harmless(team, (name) => name) ?? 'your team';
  const states = standingStates.flatMap((state) => (counts[state] ? [`${counts[state]} ${state}`] : []));
  const need = people.length + more;
  const who =
    need === 0 ? 'Nobody needs you today.' : need === 1 ? 'One person needs you:' : `${need} people need you:`;
  return {
    subject: `${of}, ${on}: ${need === 0 ? 'all is well' : `${need === 1 ? 'one person needs' : `${need} people need`} you`}`,
    before: `How ${of} is getting on with ${on}: ${states.join(', ')}. ${who}`,
    list: [
      ...people.map(({ name, reason }) => `${harmless(name, (plain) => plain) ?? 'A member'}: ${reason}`),
      ...(more > 0 ? [`and ${more} more`] : []),
    ],
    link: { word: 'Open the report', path },
    after:
      'You get this each Monday, as you asked, and the members see that you do. On the page of the report you can stop it.',
  };
}

/** What people call themselves goes to strangers here: without what a mail program would make a link of. Null where nothing is left. */
const harmless = (name: string, say: (name: string) => string): string | null =>
  name.trim() === '' || /[/@\\]|\S\.\S|[\p{Cc}]/u.test(name) ? null : say(name.trim());

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
