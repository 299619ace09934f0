/** Builds Go's own linker with a few lines changed: the same programs, byte for byte, sooner. docs/decisions/0040 has the why. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Go } from '@/lib/go-toolchain';
import { earlyPackages, ownLinker } from './tools';

type Change = { file: string; from: string; to: string };

/** Below GOROOT/src/cmd/link/internal. Each stands there once, or the linker is left as it is. */
const changes: Change[] = [
  {
    file: 'ld/lib.go',
    from: `	// ctxt.Library grows during the loop, so not a range loop.
	i := 0
`,
    to: `	i := 0
	if early := strings.Fields(os.Getenv("${earlyPackages}")); len(early) > 0 {
		late := ctxt.Library
		ctxt.Library = nil
		for _, name := range early {
			loadinternal(ctxt, name)
		}
		for ; i < len(ctxt.Library); i++ {
			loadobjfile(ctxt, ctxt.Library[i])
		}
		ctxt.loader.LoadEarlySyms()
		if n, _ := os.Stdin.Read(make([]byte, 1)); n == 0 {
			Exit(2)
		}
		ctxt.Library = append(ctxt.Library, late...)
	}
	// ctxt.Library grows during the loop, so not a range loop.
`,
  },
  {
    file: 'loader/loader.go',
    from: `	npkgsyms    int // number of package symbols, for accounting
`,
    to: `	early     *loadState // of the objects before lateStart, which LoadEarlySyms has loaded
	lateStart int

	npkgsyms    int // number of package symbols, for accounting
`,
  },
  {
    file: 'loader/loader.go',
    from: `func (l *Loader) LoadSyms(arch *sys.Arch) {
`,
    to: `func (l *Loader) LoadSyms(arch *sys.Arch) {
	st := l.early
	if st == nil {
		st = l.newLoadState()
	}
	l.loadDefs(st)
	l.loadRefs(st, arch)
}

func (l *Loader) LoadEarlySyms() {
	l.early = l.newLoadState()
	l.loadDefs(l.early)
}

func (l *Loader) newLoadState() *loadState {
	l.lateStart = goObjStart
`,
  },
  {
    file: 'loader/loader.go',
    from: `	st := loadState{
		l: `,
    to: `	return &loadState{
		l: `,
  },
  {
    file: 'loader/loader.go',
    from: `	for _, r := range l.objs[goObjStart:] {
		st.preloadSyms(r, pkgDef)
	}
`,
    to: `}

func (l *Loader) loadDefs(st *loadState) {
	objs := l.objs[l.lateStart:]
	l.lateStart = len(l.objs)
	for _, r := range objs {
		st.preloadSyms(r, pkgDef)
	}
`,
  },
  {
    file: 'loader/loader.go',
    from: `	for _, r := range l.objs[goObjStart:] {
		st.preloadSyms(r, hashed64Def)
		st.preloadSyms(r, hashedDef)
		st.preloadSyms(r, nonPkgDef)
	}
`,
    to: `	for _, r := range objs {
		st.preloadSyms(r, hashed64Def)
		st.preloadSyms(r, hashedDef)
		st.preloadSyms(r, nonPkgDef)
	}
}

func (l *Loader) loadRefs(st *loadState, arch *sys.Arch) {
`,
  },
  {
    // Grown by what each write needs, it was copied again and again.
    file: 'ld/outbuf.go',
    from: 'out.heap = append(out.heap, make([]byte, lenNeeded-heapLen)...)',
    to: `if int64(cap(out.heap)) < lenNeeded {
			out.heap = append(make([]byte, 0, max(8<<20, 2*lenNeeded)), out.heap...)
		}
		out.heap = out.heap[:lenNeeded]`,
  },
  {
    // Room for a large program takes longer to clear than ours take to fill.
    file: 'loader/loader.go',
    from: 'make(map[string]Sym, 80000), make(map[string]Sym, 50000)',
    to: 'make(map[string]Sym, 8000), make(map[string]Sym, 8000)',
  },
  {
    // A regular expression for each function, whose name is then not written.
    file: 'wasm/asm.go',
    from: 'name := nameRegexp.ReplaceAllString(ldr.SymName(fn), "_")',
    to: `name := ""
		if !*ld.FlagS {
			name = nameRegexp.ReplaceAllString(ldr.SymName(fn), "_")
		}`,
  },
  {
    // One buffer for all functions in place of one for each.
    file: 'wasm/asm.go',
    from: 'fns := make([]*wasmFunc, len(ctxt.Textp))',
    to: `fns := make([]*wasmFunc, len(ctxt.Textp))
	wfn := bytes.NewBuffer(make([]byte, 0, 8<<20))`,
  },
  { file: 'wasm/asm.go', from: 'wfn := new(bytes.Buffer)', to: 'start := wfn.Len()' },
  { file: 'wasm/asm.go', from: 'Code: wfn.Bytes()}', to: 'Code: wfn.Bytes()[start:]}' },
];

/** What the linker is made of beside Go's own sources. */
export const linkerSources = JSON.stringify(changes);

/**
 * Builds it as `draft`/link, from within the module in `sources`. False where the sources of this Go's linker are missing, or others
 * than these changes were made for.
 */
export async function buildLinker(go: Go, sources: string, draft: string): Promise<boolean> {
  const changed = changedFiles(join(go.goRoot, 'src', 'cmd', 'link', 'internal'));
  if (!changed) return false;
  const dir = join(draft, 'linker-sources');
  mkdirSync(dir);
  const replaced = Object.entries(changed).map(([path, text], index) => {
    const own = join(dir, `${index}.go`);
    writeFileSync(own, text);
    return [path, own];
  });
  const overlay = join(dir, 'overlay.json');
  writeFileSync(overlay, JSON.stringify({ Replace: Object.fromEntries(replaced) }));
  const built = await go.run(['build', '-trimpath', '-overlay', overlay, '-o', join(draft, ownLinker), 'cmd/link'], {
    ...{ cwd: sources, env: { CGO_ENABLED: '0' } },
  });
  rmSync(dir, { recursive: true });
  return built.exitCode === 0;
}

/** Text by path; null where a change has not one place. */
function changedFiles(internal: string): Record<string, string> | null {
  const texts: Record<string, string> = {};
  for (const { file, from, to } of changes) {
    const path = join(internal, file);
    const text = texts[path] ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
    const [before, after, ...more] = text.split(from);
    if (before === undefined || after === undefined || more.length > 0) return null;
    texts[path] = before + to + after;
  }
  return texts;
}
