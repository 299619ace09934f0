package lanes

import "testing"

func TestPackageOf(t *testing.T) {
	for function, want := range map[string]string{
		"main.main":                                       "main",
		"course.example/a/b.(*Pool).work":                 "course.example/a/b",
		"course.example/a/b.Map[go.shape.int]":            "course.example/a/b",
		"course.example/a/b.Map[example.org/x/y.T].func1": "course.example/a/b",
		"sync.(*WaitGroup).Go.func1":                      "sync",
		"gopkg.in/yaml.v3.Unmarshal":                      "gopkg.in/yaml",
	} {
		if got := packageOf(function); got != want {
			t.Errorf("packageOf(%q) = %q, want %q", function, got, want)
		}
	}
}

var options = Options{Packages: []string{"app"}, First: "main", MaxLanes: 9, MaxEvents: 99}

func at(line int) []Frame { return []Frame{{"runtime.x", "x.go", 1}, {"app.main", "app.go", line}} }

func TestALibrarysGoroutineIsNoLane(t *testing.T) {
	got := Build([]Event{
		{Kind: Begin, At: 1000, By: 1},
		{Kind: Created, At: 1000, By: 1, G: 2, Stack: at(3), Start: Frame{"lib.helper", "lib.go", 1}},
		{Kind: Blocked, At: 1000, By: 1, G: 1, Why: "chan receive", Stack: at(4)},
		{Kind: Created, At: 1000, By: 2, G: 3, Start: Frame{"app.main.func1", "app.go", 5}},
		{Kind: Woken, At: 20_001_000, By: 2, G: 1},
		{Kind: Ended, At: 20_001_000, By: 3, G: 3},
		{Kind: Ended, At: 30_001_000, By: 1, G: 1},
	}, options)
	if len(got.Lanes) != 2 || got.EndUs != 30_000 {
		t.Fatalf("got %d lanes until %d", len(got.Lanes), got.EndUs)
	}
	second := got.Lanes[1]
	if second.Name != "main.func1" || second.StartedBy == nil || *second.StartedBy != 1 {
		t.Errorf("the second lane is %+v, want main.func1 by 1", second)
	}
	if w := got.Wakes[0]; w.By != nil || w.Lane != 1 || w.AtUs != 20_000 {
		t.Errorf("the wake is %+v, want one by nobody who is shown", w)
	}
}

func TestGoOfAWaitGroupIsNamedByWhatItRuns(t *testing.T) {
	wrapper := Frame{"sync.(*WaitGroup).Go.func1", "waitgroup.go", 1}
	got := Build([]Event{
		{Kind: Begin, By: 1},
		{Kind: Created, By: 1, G: 2, Stack: at(3), Start: wrapper},
		{Kind: Created, By: 1, G: 3, Stack: at(3), Start: wrapper},
		{Kind: Created, By: 1, G: 4, Stack: at(8), Start: wrapper},
		{Kind: Blocked, By: 2, G: 2, Why: "sleep", Stack: []Frame{{"app.main.func1", "app.go", 4}, wrapper}},
		{Kind: Ended, By: 1, G: 1},
	}, options)
	for i, want := range []string{"main", "main.func1", "main.func1", "main"} {
		if got.Lanes[i].Name != want {
			t.Errorf("lane %d is %s, want %s", i+1, got.Lanes[i].Name, want)
		}
	}
}

func TestWhatIsFreedAfterTheProgramIsNoLeak(t *testing.T) {
	got := Build([]Event{
		{Kind: Begin, By: 1},
		{Kind: Created, By: 1, G: 2, Start: Frame{"app.late", "app.go", 1}},
		{Kind: Created, By: 1, G: 3, Start: Frame{"app.never", "app.go", 2}},
		{Kind: Blocked, By: 2, G: 2, Why: "select", Stack: at(6)},
		{Kind: Blocked, By: 3, G: 3, Why: "chan send", Stack: at(7)},
		{Kind: End, At: 1_000_000},
		{Kind: Woken, At: 2_000_000, G: 2},
	}, options)
	for i, want := range []string{"returned", "cut", "leaked"} {
		if got.Lanes[i].End != want {
			t.Errorf("lane %s is %s, want %s", got.Lanes[i].Name, got.Lanes[i].End, want)
		}
	}
}

func TestABlockForeverIsNamedByItsOperation(t *testing.T) {
	in := func(f string) []Frame { return append([]Frame{{f, "runtime/chan.go", 1}}, at(6)...) }
	got := Build([]Event{
		{Kind: Begin, By: 1},
		{Kind: Created, By: 1, G: 2, Start: Frame{"app.a", "app.go", 1}},
		{Kind: Created, By: 1, G: 3, Start: Frame{"app.b", "app.go", 2}},
		{Kind: Created, By: 1, G: 4, Start: Frame{"app.c", "app.go", 3}},
		{Kind: Blocked, By: 2, G: 2, Why: "forever", Stack: in("runtime.chansend1")},
		{Kind: Blocked, By: 3, G: 3, Why: "forever", Stack: in("runtime.chanrecv2")},
		{Kind: Blocked, By: 4, G: 4, Why: "forever", Stack: in("runtime.block")},
		{Kind: End, At: 1_000_000},
	}, options)
	for i, want := range []string{"send", "receive", "select"} {
		spans := got.Lanes[i+1].Spans
		if state := spans[len(spans)-1].State; state != want {
			t.Errorf("lane %s waits in %q, want %q", got.Lanes[i+1].Name, state, want)
		}
	}
}
