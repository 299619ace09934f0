package lanes

import (
	"slices"
	"strings"
)

// goroutine is one that may become a lane.
type goroutine struct {
	parent *goroutine
	start  Frame
	// outermost is the first frame of the recorded packages below which it ran, where its own function is of a library.
	outermost string
	startedAt *Place
	// startedIn is the recorded function that started it.
	startedIn string
	isOwn     bool
	spans     []span
	// end is empty while it lives; stands is how it stood when the program was over.
	end      string
	endOrder int
	stands   *span
	lane     int
}

type span struct {
	state    string
	order    int
	from, to int64
	at       *Place
	wakes    []wake
}

type wake struct {
	at    int64
	by    *goroutine
	place *Place
	order int
}

type builder struct {
	Options
	byID      map[int64]*goroutine
	all       []*goroutine
	first     int64
	over      int64
	isBegun   bool
	isOver    bool
	isLimited bool
	order     int
	left      int
}

// Build makes the Recording. Only goroutines that the first one started, itself or by others, and that run code of the recorded packages
// are lanes.
func Build(events []Event, o Options) Recording {
	b := &builder{Options: o, byID: map[int64]*goroutine{}}
	for _, e := range events {
		b.take(e)
	}
	return b.recording()
}

func (b *builder) take(e Event) {
	switch e.Kind {
	case Begin:
		if b.isBegun {
			return
		}
		b.isBegun = true
		b.first = e.At
		g := &goroutine{isOwn: true}
		b.run(g, e.At)
		b.byID[e.By] = g
		b.all = append(b.all, g)
		return
	case End:
		if !b.isBegun {
			return
		}
		b.isOver, b.over = true, e.At
		b.order++
		b.all[0].end, b.all[0].endOrder = "returned", b.order
		for _, g := range b.all {
			if g.end == "" {
				g.stands = g.now()
			}
		}
		return
	}
	if e.Kind == Limit {
		b.isLimited = true
		return
	}
	// A goroutine of the runtime's that a lane happens to run is none of its own.
	by := b.byID[e.By]
	if by != nil {
		b.own(by, e.Stack)
	}
	if e.Kind == Created {
		if by == nil || !b.isBegun {
			return
		}
		g := &goroutine{parent: by, start: e.Start, startedAt: b.place(e.Stack), isOwn: b.owns(e.Start)}
		if i := slices.IndexFunc(e.Stack, b.owns); i >= 0 {
			g.startedIn = e.Stack[i].Func
			// These run what they are given.
			g.isOwn = g.isOwn || slices.Contains(starters, packageOf(e.Start.Func))
		}
		b.order++
		b.run(g, e.At)
		b.byID[e.G] = g
		b.all = append(b.all, g)
		return
	}
	g := b.byID[e.G]
	if g == nil || g.end != "" {
		return
	}
	if b.order >= b.MaxEvents {
		b.left++
		return
	}
	b.order++
	switch e.Kind {
	case Blocked:
		b.own(g, e.Stack)
		state := b.stateOf(e)
		if state == "running" {
			return
		}
		g.now().to = e.At
		g.spans = append(g.spans, span{state: state, order: b.order, from: e.At, to: e.At, at: b.place(e.Stack)})
	case Woken:
		s := g.now()
		if s.state == "running" {
			return
		}
		s.to = e.At
		s.wakes = append(s.wakes, wake{at: e.At, by: by, place: b.place(e.Stack), order: b.order})
		b.run(g, e.At)
	case Ended:
		g.now().to = e.At
		g.endOrder = b.order
		if !b.isOver {
			g.end = "returned"
		} else {
			g.end = "later"
		}
		delete(b.byID, e.G)
	}
}

func (b *builder) run(g *goroutine, at int64) {
	g.spans = append(g.spans, span{state: "running", order: b.order, from: at, to: at})
}

func (g *goroutine) now() *span { return &g.spans[len(g.spans)-1] }

// starters are packages whose Go methods start a goroutine for a function of the caller's.
var starters = []string{"sync", "golang.org/x/sync/errgroup"}

// own notes the outermost frame of the recorded packages on a goroutine's own stack.
func (b *builder) own(g *goroutine, stack []Frame) {
	if g.outermost != "" {
		return
	}
	for _, f := range slices.Backward(stack) {
		if b.owns(f) {
			g.outermost, g.isOwn = f.Func, true
			return
		}
	}
}

func (b *builder) owns(f Frame) bool {
	return slices.Contains(b.Packages, packageOf(f.Func)) && !slices.Contains(b.Hidden, f.File)
}

// place is the innermost line of the recorded packages.
func (b *builder) place(stack []Frame) *Place {
	for _, f := range stack {
		if b.owns(f) {
			return &Place{f.File[strings.LastIndexByte(f.File, '/')+1:], f.Line}
		}
	}
	return nil
}

// packageOf is the import path in a function's name, such as example.org/a.(*T).m.
func packageOf(function string) string {
	slash := strings.LastIndexByte(function, '/') + 1
	if bracket := strings.IndexByte(function, '['); bracket >= 0 && bracket < slash {
		slash = strings.LastIndexByte(function[:bracket], '/') + 1
	}
	dot := strings.IndexByte(function[slash:], '.')
	if dot < 0 {
		return function
	}
	return function[:slash+dot]
}

// foreverState is the state of who waits for what nobody can give: a nil channel, or a select without cases.
func foreverState(stack []Frame) string {
	for _, f := range stack {
		switch f.Func {
		case "runtime.chansend1":
			return "send"
		case "runtime.chanrecv1", "runtime.chanrecv2":
			return "receive"
		case "runtime.block":
			return "select"
		}
	}
	return "other"
}

// stateOf is a state of lib/core/lanes.ts. What the runtime waits for by itself counts as running.
func (b *builder) stateOf(e Event) string {
	switch e.Why {
	case "chan send":
		return "send"
	case "chan receive":
		return "receive"
	case "select":
		return "select"
	case "sleep":
		return "sleep"
	case "sync.(*Cond).Wait":
		return "cond"
	case "sync":
		for _, f := range e.Stack {
			if b.owns(f) {
				break
			}
			if f.Func == "sync.(*WaitGroup).Wait" {
				return "wait-group"
			}
		}
		return "mutex"
	case "forever":
		return foreverState(e.Stack)
	case "network", "synctest":
		return "other"
	}
	return "running"
}
