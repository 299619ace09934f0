// Completes package-lock.json with the platform packages that npm left out because the registry at hand had only this
// machine's. `npm ci` refuses a lock file without them, on every platform. Run it after each `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The platform a package such as @next/swc-linux-x64-musl is for, as npm writes it; undefined when the name does not say. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!cpu || (!os && cpu !== 'wasm32')) return undefined;
  const libc = /musl/.test(name) ? 'musl' : 'glibc';
  return { cpu: [cpu], ...(os === 'linux' && { libc: [libc] }), ...(os && { os: [os] }) };
}

/** Adds what is missing to the parsed lock file and returns the keys it added. Throws when it cannot tell what to add. */
function completeLock(lock) {
  const added = [];
  for (const [path, parent] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const key = `node_modules/${name}`;
      if (lock.packages[key] || lock.packages[`${path}/${key}`]) continue;
      const platform = platformOf(name);
      if (!platform || !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
        throw new Error(
          `${path} asks for ${name} ${version}: neither a platform package nor an exact version, add it by hand`,
        );
      }
      const { cpu, ...rest } = platform;
      lock.packages[key] = { version, cpu, ...(parent.dev && { dev: true }), optional: true, ...rest };
      added.push(key);
    }
  }
  const [root, ...others] = Object.entries(lock.packages);
  lock.packages = Object.fromEntries([root, ...others.sort(([a], [b]) => (a < b ? -1 : 1))]);
  return added;
}

const file = argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = completeLock(lock);
const hosts = Object.keys(lock.packages).filter((key) => lock.packages[key].resolved);
for (const key of hosts) delete lock.packages[key].resolved;
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${file}: ${added.length} platform packages added, ${hosts.length} registry addresses taken out`);
