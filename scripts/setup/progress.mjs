// Owns what a slow step shows: what it does and how many seconds it has taken; live on a terminal, now and then elsewhere.

const isLive = Boolean(process.stdout.isTTY) && !process.env.CI;
const liveEveryMs = 200;
const plainEveryMs = 15_000;

const seconds = (startMs) => `${((Date.now() - startMs) / 1000).toFixed(1)} s`;

/**
 * Runs `work` while showing `label`. `work` is given a function that shows a line of detail.
 * @template T
 * @param {string} label what is being done, as "Installing packages"
 * @param {(note: (detail: string) => void) => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const startMs = Date.now();
  let detail = '';
  const show = () => {
    const line = `${label} … ${seconds(startMs)}${detail ? `  ${detail}` : ''}`;
    if (isLive) process.stdout.write(`\r\x1b[K${line.slice(0, (process.stdout.columns ?? 80) - 1)}`);
    else console.log(line);
  };
  if (isLive) show();
  else console.log(`${label} …`);
  const timer = setInterval(show, isLive ? liveEveryMs : plainEveryMs);
  try {
    const result = await work((line) => {
      detail = line.trim();
    });
    finish(`${label}: done in ${seconds(startMs)}`);
    return result;
  } catch (error) {
    finish(`${label}: failed after ${seconds(startMs)}`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

function finish(line) {
  console.log(isLive ? `\r\x1b[K${line}` : line);
}
