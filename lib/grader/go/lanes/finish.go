package lanes

import (
	"cmp"
	"slices"
)

func (b *builder) recording() Recording {
	got := Recording{Lanes: []Lane{}, Wakes: []Wake{}}
	cut := Cut{Events: b.left}
	for _, g := range b.all {
		if !g.isOwn {
			continue
		}
		if b.isOver && g.spans[0].from > b.over {
			continue
		}
		if len(got.Lanes) == b.MaxLanes {
			cut.Lanes++
			continue
		}
		g.lane = len(got.Lanes) + 1
		got.Lanes = append(got.Lanes, Lane{ID: g.lane})
	}
	until := b.until()
	for _, g := range b.all {
		if g.lane == 0 {
			continue
		}
		lane := &got.Lanes[g.lane-1]
		lane.Order, lane.Name, lane.StartedAt, lane.End = g.spans[0].order, b.name(g), g.startedAt, b.endOf(g)
		if lane.End == "returned" {
			lane.EndOrder = &g.endOrder
		}
		if g.parent != nil {
			lane.StartedBy = laneOf(shown(g.parent))
		}
		for i, s := range g.spans {
			if s.from > until {
				break
			}
			isLast := i == len(g.spans)-1
			to := min(s.to, until)
			if isLast && lane.End != "returned" {
				to = until
			}
			// Computing takes no time; it is kept where nothing else is.
			if s.state == "running" && b.us(to) == b.us(s.from) && !(isLast && len(lane.Spans) == 0) {
				continue
			}
			for _, w := range s.wakes {
				if w.at <= until {
					got.Wakes = append(got.Wakes, Wake{w.order, b.us(w.at), laneOf(w.by), g.lane, len(lane.Spans), w.place})
				}
			}
			lane.Spans = append(lane.Spans, Span{s.order, s.state, b.us(s.from), b.us(to), s.at})
		}
	}
	slices.SortFunc(got.Wakes, func(x, y Wake) int { return cmp.Compare(x.Order, y.Order) })
	got.EndUs = b.us(until)
	if cut.Lanes > 0 || cut.Events > 0 {
		got.Cut = &cut
	}
	return got
}

// until is where the picture ends: with the program; of a test, with the last that ended or blocked for good.
func (b *builder) until() int64 {
	if b.isOver {
		return b.over
	}
	last := b.first
	for _, g := range b.all {
		if g.lane == 0 {
			continue
		}
		if g.end == "returned" || isBlocked(g.now()) {
			last = max(last, g.now().to, g.now().from)
		}
	}
	return last
}

// us is in steps of ten microseconds: the runtime's clock has steps of 64 ns, and no two events of a goroutine are in one.
func (b *builder) us(at int64) int64 {
	const step, slack = 10_000, 100
	return ((at+slack)/step - (b.first+slack)/step) * step / 1000
}

// endOf tells a leak from what could have gone on.
func (b *builder) endOf(g *goroutine) string {
	if g.end == "returned" {
		return g.end
	}
	if b.isLimited && slices.ContainsFunc(b.all, func(g *goroutine) bool { return g.end == "" && g.now().state == "sleep" }) {
		return "cut"
	}
	if g.end == "" && isBlocked(g.now()) && (!b.isOver || g.stands == g.now()) && b.left == 0 {
		return "leaked"
	}
	return "cut"
}

// isBlocked says whether only another goroutine or nobody can end it. What the clock ends is woken, sooner or later.
func isBlocked(s *span) bool { return s.state != "running" && s.state != "sleep" }

// laneOf is 0 for the clock, and nil for a goroutine that is none of the lanes.
func laneOf(g *goroutine) *int {
	if g == nil {
		return new(int)
	}
	if g.lane == 0 {
		return nil
	}
	return &g.lane
}

// shown is the goroutine itself, or the next above it that is a lane: a library may start one for another.
func shown(g *goroutine) *goroutine {
	for g.lane == 0 && g.parent != nil {
		g = g.parent
	}
	return g
}

func (b *builder) name(g *goroutine) string {
	if g == b.all[0] {
		return b.First
	}
	name := g.start.Func
	if !b.owns(g.start) {
		name = cmp.Or(g.outermost, b.sisterOf(g), g.startedIn)
	}
	if path := packageOf(name); len(path) < len(name) {
		return name[len(path)+1:]
	}
	return name
}

// sisterOf is what another goroutine runs that the same line has started.
func (b *builder) sisterOf(g *goroutine) string {
	for _, other := range b.all {
		if other.outermost != "" && other.startedAt != nil && g.startedAt != nil && *other.startedAt == *g.startedAt {
			return other.outermost
		}
	}
	return ""
}
