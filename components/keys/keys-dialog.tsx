/** The dialog that lists all keys; `?` opens it, and single letters can be switched off in it. */
import { KeysSwitch } from './keys-switch';
import { keysDialogId } from './open-keys';

const groups: { title: string; keys: [string[], string][] }[] = [
  {
    title: 'Answering',
    keys: [
      [['1', '9'], 'pick an option'],
      [['↑', '↓'], 'move in code and options; j and k too'],
      [['Space'], 'mark the line, pick the option'],
      [['Enter'], 'answer; in code, go on to the reasons'],
      [['s'], 'I am sure (in reviews)'],
      [['h'], 'next hint'],
      [['x'], 'I don’t know'],
    ],
  },
  {
    title: 'After the answer',
    keys: [
      [['Enter'], 'continue'],
      [['u'], 'undo'],
      [['c'], 'show or hide the whole code'],
      [['l'], 'to the passage in the lesson'],
    ],
  },
  {
    title: 'Everywhere',
    keys: [
      [['r'], 'start today’s review (on the course map)'],
      [['/'], 'search the course (not in a session)'],
      [['?'], 'this list'],
      [['Esc'], 'close it'],
    ],
  },
];

export function KeysDialog() {
  return (
    <dialog id={keysDialogId} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <div className="key-table">
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(([keys, what]) => (
                <KeyRow key={what} keys={keys} what={what} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <form method="dialog" className="row">
        <button type="submit" className="btn">
          Close
        </button>
        <KeysSwitch />
      </form>
    </dialog>
  );
}

function KeyRow({ keys, what }: { keys: string[]; what: string }) {
  const [from, to] = keys;
  return (
    <>
      <dt>
        <kbd>{from}</kbd>
        {to ? (
          <>
            {from === '1' ? '–' : ' '}
            <kbd>{to}</kbd>
          </>
        ) : null}
      </dt>
      <dd>{what}</dd>
    </>
  );
}
