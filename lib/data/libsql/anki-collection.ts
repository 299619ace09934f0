/** Writes Anki's collection file: SQLite in the form (schema 11) that every version of Anki imports from a package. */
import 'server-only';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';

export type AnkiNote = {
  /** Milliseconds since 1970, unique in the package. */
  id: number;
  /** By this a later import finds the note again and updates it. */
  guid: string;
  /** HTML, in the order of the model's fields. */
  fields: string[];
  /** The first field as plain text: Anki sorts and finds doubles by it. */
  firstText: string;
  tags: string[];
};

/** `id`s are those of Anki: numbers that stay the same from one package to the next. */
export type AnkiDeck = {
  deck: { id: number; name: string; description: string };
  model: { id: number; name: string; fields: string[]; front: string; back: string; css: string };
  notes: AnkiNote[];
  now: Date;
};

const schema = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL,
  dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL,
  dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
  tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL,
  factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL,
  odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL,
  lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
`;

/** The bytes of collection.anki2. */
export function ankiCollection(deck: AnkiDeck): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'go-routine-anki-'));
  const file = join(folder, 'collection.anki2');
  try {
    const database = new Libsql(file);
    // No journal beside the file: what is read below is all of it.
    database.exec(`PRAGMA journal_mode = MEMORY; BEGIN; ${schema}`);
    writeCollection(database, deck);
    writeNotes(database, deck);
    database.exec('COMMIT');
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const seconds = (date: Date) => Math.floor(date.getTime() / 1000);
/** libsql binds a plain number as a REAL. */
const whole = (value: number) => BigInt(value);

function writeCollection(database: Libsql.Database, { deck, model, now }: AnkiDeck): void {
  const mod = seconds(now);
  const deckRow = {
    ...{ id: deck.id, name: deck.name, desc: deck.description, mod, usn: -1, conf: 1, dyn: 0, collapsed: false },
    ...{ newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0], extendNew: 0, extendRev: 0 },
  };
  const defaultDeck = { ...deckRow, id: 1, name: 'Default', desc: '' };
  const fields = model.fields.map((name, ord) => ({
    ...{ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] },
  }));
  const template = {
    ...{ name: 'Card 1', ord: 0, qfmt: model.front, afmt: model.back, bqfmt: '', bafmt: '', did: null },
  };
  const modelRow = {
    ...{ id: model.id, name: model.name, type: 0, mod, usn: -1, sortf: 0, did: deck.id, css: model.css },
    ...{ flds: fields, tmpls: [template], req: [[0, 'any', [1]]], tags: [], vers: [] },
    ...{ latexPre: '', latexPost: '', latexsvg: false },
  };
  const conf = {
    nextPos: 1,
    curModel: String(model.id),
    curDeck: deck.id,
    activeDecks: [deck.id],
    sortType: 'noteFld',
  };
  const learning = { delays: [1, 10], bury: false };
  const deckConf = {
    ...{ id: 1, name: 'Default', mod: 0, usn: 0, dyn: false, autoplay: true, maxTaken: 60, replayq: true, timer: 0 },
    new: { ...learning, ints: [1, 4, 0], initialFactor: 2500, order: 1, perDay: 20 },
    rev: { ease4: 1.3, ivlFct: 1, maxIvl: 36_500, perDay: 200, hardFactor: 1.2, bury: false },
    lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  };
  const byId = (...rows: { id: number }[]) => JSON.stringify(Object.fromEntries(rows.map((row) => [row.id, row])));
  database
    .prepare('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)')
    .run([
      ...[whole(mod), whole(now.getTime()), whole(now.getTime()), JSON.stringify(conf), byId(modelRow)],
      ...[byId(defaultDeck, deckRow), byId(deckConf), '{}'],
    ]);
}

function writeNotes(database: Libsql.Database, { deck, model, notes, now }: AnkiDeck): void {
  const addNote = database.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
  const addCard = database.prepare("INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')");
  for (const [index, { id, guid, fields, firstText, tags }] of notes.entries()) {
    const checksum = Number.parseInt(createHash('sha1').update(firstText).digest('hex').slice(0, 8), 16);
    // The separator of fields must not be in one.
    const joined = fields.map((field) => field.replaceAll('\x1f', ' ')).join('\x1f');
    const mod = whole(seconds(now));
    addNote.run([whole(id), guid, whole(model.id), mod, ` ${tags.join(' ')} `, joined, firstText, whole(checksum)]);
    addCard.run([whole(id), whole(id), whole(deck.id), mod, whole(index + 1)]);
  }
}
