package grade_test

import (
	"fmt"
	"runtime"
	"sync"
	"testing"
	"time"

	stats "course.example/units/memory/mutexes/exercises/visit-stats/solution"
)

func TestDroppedStatsLeaveNoGoroutine(t *testing.T) {
	before := runtime.NumGoroutine()
	for tenant := range 20 {
		s := stats.New()
		s.Visit(fmt.Sprint("tenant ", tenant))
	}
	more := 0
	for range 50 {
		if more = runtime.NumGoroutine() - before; more <= 0 {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Errorf("20 Stats were made, used and dropped: got %d more goroutines, want none", more)
}

func TestEveryVisitCounts(t *testing.T) {
	s := stats.New()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 100 {
				s.Visit("/start")
			}
		})
	}
	wg.Wait()
	if got := s.Count("/start"); got != 800 {
		t.Errorf("8 goroutines visit a page 100 times each: got %d, want 800", got)
	}
	if got := s.Count("/none"); got != 0 {
		t.Errorf("a page that was not visited: got %d, want 0", got)
	}
}

func TestEachVisitsAllPages(t *testing.T) {
	s := stats.New()
	for i := range 10 {
		for range i + 1 {
			s.Visit(fmt.Sprint("/", i))
		}
	}
	got := make(map[string]int)
	s.Each(func(page string, visits int) {
		if _, twice := got[page]; twice {
			t.Errorf("%s is visited twice by Each", page)
		}
		got[page] = visits
	})
	for i := range 10 {
		if page := fmt.Sprint("/", i); got[page] != i+1 {
			t.Errorf("%s: Each says %d visits, want %d", page, got[page], i+1)
		}
	}
	if len(got) != 10 {
		t.Errorf("Each visits %d pages, want 10", len(got))
	}
}

func TestEachShowsOneMoment(t *testing.T) {
	s := stats.New()
	for i := range 10 {
		s.Visit(fmt.Sprint("/", i))
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		calls := 0
		s.Each(func(page string, visits int) {
			if calls++; calls == 1 {
				for i := range 10 {
					s.Visit(fmt.Sprint("/", i))
				}
			}
			if visits != 1 {
				t.Errorf("10 pages have 1 visit each when Each begins, and its first use visits them all: Each says %d visits of %s, want 1", visits, page)
			}
		})
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("use calls Visit: it waits forever, want it to work")
	}
}

func TestUseMayCallBack(t *testing.T) {
	s := stats.New()
	s.Visit("/start")
	done := make(chan struct{})
	go func() {
		defer close(done)
		s.Each(func(page string, visits int) {
			s.Visit(page)
			if got := s.Count(page); got != visits+1 {
				t.Errorf("use visits %s once more: Count says %d, want %d", page, got, visits+1)
			}
		})
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("use calls Visit and Count: it waits forever, want them to work")
	}
}

func TestVisitHasCountedWhenItReturns(t *testing.T) {
	// With one thread no goroutine that Visit might start is faster than the next line.
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	s := stats.New()
	s.Visit("/start")
	if got := s.Count("/start"); got != 1 {
		t.Errorf("Visit has returned: Count says %d, want 1", got)
	}
}
