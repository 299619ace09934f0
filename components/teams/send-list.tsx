'use client';

/** The list as it was looked through: what is sent to whom and why not to others, then how far sending has come. */
import { useEffect, useRef } from 'react';
import { Glyph } from '@/components/drawing/glyph';
import { LinkText } from '@/components/forms/link-text';
import type { AddressRow, TeamInvitationView } from '@/lib/core/team-schemas';
import type { MailWish } from './invite-list';
import { type Sending, useSending } from './use-sending';

type Props = {
  rows: AddressRow[];
  wish: MailWish;
  teamId: string;
  hasMail: boolean;
  onMade: (invitation: TeamInvitationView) => void;
  /** Back to the form; `isDone` where everything was sent. */
  onBack: (isDone: boolean) => void;
};

export function SendList({ rows, wish, teamId, hasMail, onMade, onBack }: Props) {
  const fresh = rows.filter(({ state }) => state === 'new').map(({ text }) => text);
  const { states, isBusy, send } = useSending(fresh, { teamId, wish, onMade });
  const placed = rows.map((row, place) => ({ ...row, place }));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const inState = (...wanted: Sending['state'][]) => fresh.filter((one) => wanted.includes(stateOf(one).state));
  const stateOf = (address: string): Sending => states.get(address) ?? { state: 'waiting' };
  const [waiting, failed, done] = [inState('waiting'), inState('failed'), inState('sent', 'link')];
  const isBegun = isBusy || waiting.length < fresh.length;
  const things = (count: number) => `${count} ${hasMail ? 'invitation' : 'link'}${count === 1 ? '' : 's'}`;
  return (
    <div className="stack">
      <h3 ref={title} tabIndex={-1}>
        {isBegun
          ? `${done.length} of ${things(fresh.length)} ${hasMail ? 'sent' : 'made'}`
          : summary(rows, fresh.length)}
      </h3>
      <p className="vh" role="status">
        {isBegun ? `${done.length} of ${fresh.length}, ${failed.length} failed` : ''}
      </p>
      <table className="addresses">
        <caption className="vh">The rows of the list</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Address</th>
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          {placed.map(({ place, ...row }) => (
            <tr key={place}>
              <td>{row.row}</td>
              <th scope="row">{row.text}</th>
              <td>
                {row.state === 'new' ? (
                  <Became
                    address={row.text}
                    sending={stateOf(row.text)}
                    hasMail={hasMail}
                    onAgain={isBusy ? null : () => void send([row.text])}
                  />
                ) : (
                  <span className={row.state === 'not-an-address' ? 'err' : 'side'}>
                    {row.state === 'not-an-address' ? <Glyph kind="bad" label="Wrong" /> : null}
                    <span>{row.reason}</span>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row">
        {waiting.length > 0 ? (
          <button type="button" className="btn primary" aria-disabled={isBusy} onClick={() => void send(waiting)}>
            {isBusy
              ? 'Sending'
              : `${hasMail ? 'Send' : 'Make'} ${isBegun ? 'the other ' : ''}${things(waiting.length)}`}
          </button>
        ) : null}
        {!isBusy && failed.length > 1 ? (
          <button type="button" className="btn" onClick={() => void send(failed)}>
            Try all that failed again
          </button>
        ) : null}
        {isBusy ? null : (
          <button
            type="button"
            className="btn quiet"
            onClick={() => onBack(fresh.length > 0 && done.length === fresh.length)}
          >
            {isBegun ? 'Invite others' : 'Change the list'}
          </button>
        )}
      </div>
    </div>
  );
}

function summary(rows: AddressRow[], fresh: number): string {
  const others = rows.length - fresh;
  if (others === 0) return fresh === 1 ? '1 address is new' : `All ${fresh} addresses are new`;
  return `${fresh} of ${rows.length} rows are new`;
}

type BecameProps = { address: string; sending: Sending; hasMail: boolean; onAgain: (() => void) | null };

function Became({ address, sending, hasMail, onAgain }: BecameProps) {
  switch (sending.state) {
    case 'waiting':
      return hasMail ? 'Is invited' : 'Gets a link';
    case 'sending':
      return 'On its way';
    case 'sent':
      return (
        <span className="done">
          <Glyph kind="good" label="Done" />
          <span>Sent</span>
        </span>
      );
    case 'link':
      return <LinkText url={sending.url} label={`The link for ${address}, shown this once`} />;
    case 'failed':
      return (
        <>
          <span className="err">
            <Glyph kind="bad" label="Failed" />
            <span>{sending.reason}</span>
          </span>
          {onAgain ? (
            <button type="button" className="btn quiet" onClick={onAgain}>
              Try again<span className="vh"> {address}</span>
            </button>
          ) : null}
        </>
      );
  }
}
