// Loaded into the server: ends it when the start script is gone without having been able to say so.
import process from 'node:process';

const parent = process.ppid;
const graceMs = 4_500;

const timer = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(timer);
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceMs).unref();
}, 500);
timer.unref();
