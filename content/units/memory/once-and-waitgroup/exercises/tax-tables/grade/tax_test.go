package grade_test

import (
	"errors"
	"sync"
	"testing"
	"time"

	tax "course.example/units/memory/once-and-waitgroup/exercises/tax-tables/solution"
)

// source loads slowly; it fails the first times, and counts.
type source struct {
	mu            sync.Mutex
	failures      int
	table         map[string]int
	loads         int
	running, most int
}

var errDown = errors.New("server is down")

func (s *source) load() (map[string]int, error) {
	s.mu.Lock()
	s.loads++
	failed := s.loads <= s.failures
	s.running++
	s.most = max(s.most, s.running)
	s.mu.Unlock()
	time.Sleep(50 * time.Millisecond)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.running--
	if failed {
		return nil, errDown
	}
	return s.table, nil
}

func TestAFailedLoadIsTriedAgain(t *testing.T) {
	s := &source{failures: 2, table: map[string]int{"A": 19}}
	p := tax.New(s.load)
	for i := range 2 {
		if _, err := p.Table(); !errors.Is(err, errDown) {
			t.Errorf("load %d fails: got error %v, want %v", i+1, err, errDown)
		}
	}
	table, err := p.Table()
	if err != nil || table["A"] != 19 {
		t.Errorf("two loads failed, the third goes well: got %v, %v, want map[A:19] and no error", table, err)
	}
}

func TestALoadedTableIsKept(t *testing.T) {
	s := &source{failures: 1, table: map[string]int{"A": 19}}
	p := tax.New(s.load)
	if s.loads != 0 {
		t.Errorf("nobody has asked for the table: %d loads, want 0", s.loads)
	}
	for range 4 {
		p.Table()
	}
	if s.loads != 2 {
		t.Errorf("one failed load, then one that went well, in four calls: %d loads, want 2", s.loads)
	}
	if table, err := p.Table(); err != nil || table["A"] != 19 {
		t.Errorf("the table is loaded: got %v, %v, want map[A:19] and no error", table, err)
	}
}

func TestAnEmptyTableIsKept(t *testing.T) {
	for _, empty := range []map[string]int{nil, {}} {
		s := &source{table: empty}
		p := tax.New(s.load)
		for range 3 {
			if table, err := p.Table(); err != nil || len(table) != 0 {
				t.Errorf("an empty table: got %v, %v, want it and no error", table, err)
			}
		}
		if s.loads != 1 {
			t.Errorf("an empty table was loaded without an error, in three calls: %d loads, want 1", s.loads)
		}
	}
}

func TestNoTwoLoadsAtOnce(t *testing.T) {
	s := &source{failures: 1, table: map[string]int{"A": 19}}
	p := tax.New(s.load)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if table, err := p.Table(); err == nil && table["A"] != 19 {
				t.Errorf("no error: got table %v, want map[A:19]", table)
			}
		})
	}
	wg.Wait()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.most != 1 {
		t.Errorf("four goroutines asked at once: %d loads ran at the same time, want 1", s.most)
	}
	if s.loads > 2 {
		t.Errorf("four goroutines asked at once, only the first load fails: %d loads, want at most 2", s.loads)
	}
}

func TestNoTwoLoadsAtOnceAfterAFailure(t *testing.T) {
	for range 5 {
		s := &source{failures: 1, table: map[string]int{"A": 19}}
		p := tax.New(s.load)
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				if _, err := p.Table(); err != nil {
					p.Table()
				}
			})
		}
		wg.Wait()
		s.mu.Lock()
		if s.most != 1 || s.loads != 2 {
			t.Errorf("four goroutines, each asks again after an error, only the first load fails: %d loads, %d of them at the same time, want 2 and 1", s.loads, s.most)
		}
		s.mu.Unlock()
		if t.Failed() {
			return
		}
	}
}
