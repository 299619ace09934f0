package grade_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	lift "course.example/units/channels/goroutine-lifecycle/exercises/ski-lift/solution"
)

// board takes ten seconds for each report.
type board struct {
	mu      sync.Mutex
	begun   int
	reports []int
}

func (b *board) report(skiers int) {
	b.mu.Lock()
	b.begun++
	b.mu.Unlock()
	time.Sleep(10 * time.Second)
	b.mu.Lock()
	defer b.mu.Unlock()
	b.reports = append(b.reports, skiers)
}

// state is what was reported, and how many reports are under way.
func (b *board) state() (reports []int, underWay int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.reports), b.begun - len(b.reports)
}

func pass(c *lift.Counter, skiers int) {
	for range skiers {
		c.Pass()
	}
}

// closed calls Close and gives how long it took.
func closed(t *testing.T, c *lift.Counter) time.Duration {
	t.Helper()
	start := time.Now()
	returned := make(chan bool, 1)
	go func() {
		c.Close()
		returned <- true
	}()
	select {
	case <-returned:
	case <-time.After(time.Hour):
		t.Fatal("Close has not returned after an hour, want that it returns once the reports are done")
	}
	return time.Since(start)
}

func total(reports []int) (sum int) {
	for _, n := range reports {
		sum += n
	}
	return sum
}

func TestNoGoroutineIsLeftAfterClose(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &board{}
		c := lift.Start(b.report)
		time.Sleep(150 * time.Second)
		closed(t, c)
		time.Sleep(time.Second)
	})
}

func TestReportsEachMinute(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &board{}
		c := lift.Start(b.report)
		pass(c, 3)
		time.Sleep(75 * time.Second)
		if got, _ := b.state(); !slices.Equal(got, []int{3}) {
			t.Errorf("3 skiers in the first minute: after 75s the reports are %v, want [3]", got)
		}
		time.Sleep(75 * time.Second) // a minute without anybody
		pass(c, 2)
		time.Sleep(time.Minute)
		if got, _ := b.state(); !slices.Equal(got, []int{3, 2}) {
			t.Errorf("then nobody for a minute, then 2: the reports are %v, want [3 2]", got)
		}
		closed(t, c)
	})
}

func TestEverySkierIsReportedWhenCloseReturns(t *testing.T) {
	for _, test := range []struct {
		first, second int
		pause         time.Duration
	}{{0, 0, 40 * time.Second}, {4, 0, 40 * time.Second}, {4, 3, 20 * time.Second}, {5, 1, 62 * time.Second}, {2, 2, 65 * time.Second}} {
		synctest.Test(t, func(t *testing.T) {
			b := &board{}
			c := lift.Start(b.report)
			pass(c, test.first)
			time.Sleep(test.pause)
			pass(c, test.second)
			closed(t, c)
			when := fmt.Sprintf("%d skiers, %d more after %v, and then Close", test.first, test.second, test.pause)
			got, underWay := b.state()
			if want := test.first + test.second; total(got) != want {
				t.Errorf("%s: when it has returned the reports are %v, want %d in all (and %d under way)", when, got, want, underWay)
			}
			time.Sleep(time.Second)
		})
	}
}

func TestNoReportIsUnderWayWhenCloseReturns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &board{}
		c := lift.Start(b.report)
		pass(c, 6)
		time.Sleep(63 * time.Second)
		closed(t, c)
		got, underWay := b.state()
		if underWay != 0 || total(got) != 6 {
			t.Errorf("Close while 6 skiers are being reported: when it has returned %d reports are under way and %v is reported, want 0 and [6]", underWay, got)
		}
		time.Sleep(time.Minute)
	})
}

func TestCloseDoesNotWaitForTheMinute(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &board{}
		c := lift.Start(b.report)
		time.Sleep(5 * time.Second)
		if took := closed(t, c); took > time.Second {
			t.Errorf("nobody came, Close after 5s: it took %v, want 0s", took)
		}
		c = lift.Start(b.report)
		pass(c, 1)
		time.Sleep(5 * time.Second)
		if took := closed(t, c); took > 15*time.Second {
			t.Errorf("one skier, Close after 5s: it took %v, want the 10s of one report", took)
		}
	})
}

func TestOneCloseEndsOneCounter(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		north, south := &board{}, &board{}
		a, b := lift.Start(north.report), lift.Start(south.report)
		time.Sleep(5 * time.Second)
		closed(t, a)
		pass(b, 7)
		time.Sleep(2 * time.Minute)
		if got, _ := south.state(); !slices.Equal(got, []int{7}) {
			t.Errorf("the other of two counters is closed: the reports of this one are %v, want [7]", got)
		}
		closed(t, b)
	})
}
