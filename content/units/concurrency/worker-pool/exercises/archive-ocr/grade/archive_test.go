package grade_test

import (
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	archive "course.example/units/concurrency/worker-pool/exercises/archive-ocr/solution"
)

// gauge counts what is under way, and takes a time for each.
type gauge struct {
	takes     time.Duration
	now, most atomic.Int64
}

func (g *gauge) work() {
	now := g.now.Add(1)
	defer g.now.Add(-1)
	for most := g.most.Load(); now > most; most = g.most.Load() {
		g.most.CompareAndSwap(most, now)
	}
	time.Sleep(g.takes)
}

// run reads count pages; a fetch takes 800 ms and the recognition 100 ms.
func run(t *testing.T, count, conns, cpus int) (fetching, computing int64, took time.Duration) {
	t.Helper()
	var pages, want []string
	for i := range count {
		pages = append(pages, fmt.Sprintf("page %d", i))
		want = append(want, fmt.Sprintf("TEXT OF SCAN OF PAGE %d", i))
	}
	fetches, recognitions := gauge{takes: 800 * time.Millisecond}, gauge{takes: 100 * time.Millisecond}
	start := time.Now()
	got := archive.Read(pages, conns, cpus,
		func(page string) string {
			fetches.work()
			return "scan of " + page
		},
		func(scan string) string {
			recognitions.work()
			return "TEXT OF " + strings.ToUpper(scan)
		})
	took = time.Since(start)
	if !slices.Equal(got, want) {
		t.Errorf("%d pages: got %q, want %q", count, got, want)
	}
	return fetches.most.Load(), recognitions.most.Load(), took
}

func TestTheStoreIsKeptBusy(t *testing.T) {
	for _, test := range []struct {
		count, conns, cpus int
		want               time.Duration
	}{{80, 16, 2, 8 * time.Second}, {30, 10, 4, 4 * time.Second}} {
		synctest.Test(t, func(t *testing.T) {
			fetching, _, took := run(t, test.count, test.conns, test.cpus)
			if took > test.want {
				t.Errorf("%d pages, a fetch takes 800ms and the computing 100ms; %d connections, %d CPUs: took %v with %d fetches at a time, want %v at most",
					test.count, test.conns, test.cpus, took, fetching, test.want)
			}
		})
	}
}

func TestTheStoreIsNotAskedForMore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if fetching, _, _ := run(t, 60, 6, 4); fetching > 6 {
			t.Errorf("the store serves 6 requests at a time: got %d", fetching)
		}
	})
}

func TestNoMoreComputeThanThereAreCpus(t *testing.T) {
	for _, cpus := range []int{1, 3} {
		synctest.Test(t, func(t *testing.T) {
			if _, computing, _ := run(t, 24, 8, cpus); computing > int64(cpus) {
				t.Errorf("%d CPUs: %d goroutines compute at a time, want %d at most; the others only take turns", cpus, computing, cpus)
			}
		})
	}
}

func TestNoGoroutineIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		run(t, 5, 8, 3)
		run(t, 0, 2, 2)
		// By then the last one has ended.
		time.Sleep(time.Minute)
	})
}
