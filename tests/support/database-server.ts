// A process that uses a database as the server does, until it is killed. Argument: the database's URL.
import { openDatabase } from '@/lib/data/open-database';

const database = openDatabase(process.argv[2] ?? '');
database.client.user.count().then(() => console.log('serving'));
// Keeps the process alive.
setInterval(() => {}, 60_000);
