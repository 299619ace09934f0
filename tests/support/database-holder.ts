// A process that holds an SQLite file's write lock until its input ends. Argument: the database's URL.
import { Connection } from '@/lib/data/libsql/connection';

const [url = ''] = process.argv.slice(2);
const connection = new Connection(url.slice('file:'.length));
connection.runScript('BEGIN IMMEDIATE');
console.log('holding');
process.stdin
  .on('end', () => {
    connection.runScript('COMMIT');
    process.exit(0);
  })
  .resume();
