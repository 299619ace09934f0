package grade_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	statement "course.example/units/concurrency/pipelines/exercises/statement-pages/solution"
)

// press renders a page in the seconds that it is given for each call, and counts.
type press struct {
	mu      sync.Mutex
	seconds []int
	calls   int
	busy    int
	most    int
}

func (p *press) render(page string) string {
	p.mu.Lock()
	call := p.calls
	p.calls++
	p.busy++
	p.most = max(p.most, p.busy)
	p.mu.Unlock()
	time.Sleep(time.Duration(p.seconds[call%len(p.seconds)]) * time.Second)
	p.mu.Lock()
	p.busy--
	p.mu.Unlock()
	return "<" + page + ">"
}

func TestPagesComeInTheirOrder(t *testing.T) {
	for _, seconds := range [][]int{{9, 5, 1}, {1, 5, 9}, {1}, {40, 1, 1, 1, 1}} {
		synctest.Test(t, func(t *testing.T) {
			pages := []string{"cover", "july", "june", "blank", "may", "blank", "terms"}
			p := &press{seconds: seconds}
			got := statement.Render(pages, p.render)
			want := []string{"<cover>", "<july>", "<june>", "<blank>", "<may>", "<blank>", "<terms>"}
			if !slices.Equal(got, want) {
				t.Errorf("calls take %v seconds: got %q, want %q", seconds, got, want)
			}
		})
	}
}

func TestEachPageIsRenderedByItself(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		// Each call stamps its own number, as a real page shows a number, too.
		var mu sync.Mutex
		stamped := 0
		got := statement.Render([]string{"blank", "blank", "blank"}, func(page string) string {
			mu.Lock()
			defer mu.Unlock()
			stamped++
			return fmt.Sprintf("%s %d", page, stamped)
		})
		slices.Sort(got)
		if want := []string{"blank 1", "blank 2", "blank 3"}; !slices.Equal(got, want) {
			t.Errorf("three blank pages, each call of render stamps another number: got %q, want %q", got, want)
		}
	})
}

func TestThreePagesAreRenderedAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &press{seconds: []int{2}}
		start := time.Now()
		statement.Render(make([]string, 9), p.render)
		if took := time.Since(start); p.most != 3 || took != 6*time.Second {
			t.Errorf("9 pages of 2s each: at most %d at a time and %v in all, want 3 and 6s", p.most, took)
		}
	})
}

func TestASlowPageHoldsUpNoOther(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &press{seconds: []int{6, 1, 1, 1, 1, 1, 1}}
		start := time.Now()
		statement.Render(make([]string, 7), p.render)
		if took := time.Since(start); took != 6*time.Second {
			t.Errorf("one page of 6s and six of 1s: took %v, want 6s, as the six go through the other two places meanwhile", took)
		}
	})
}

func TestNoPagesGiveNoText(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if got := statement.Render(nil, nil); len(got) != 0 {
			t.Errorf("no pages: got %q, want none", got)
		}
	})
}
