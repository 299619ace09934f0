// A process that holds an SQLite file's write lock. Arguments: the database's URL, for how many milliseconds.
import { Connection } from '@/lib/data/libsql/connection';

const [url = '', milliseconds = '0'] = process.argv.slice(2);
const connection = new Connection(url.slice('file:'.length));
connection.runScript('BEGIN IMMEDIATE');
console.log('holding');
setTimeout(() => {
  connection.runScript('COMMIT');
  process.exit(0);
}, Number(milliseconds));
