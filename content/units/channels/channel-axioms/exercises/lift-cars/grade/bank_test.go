package grade_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	lift "course.example/units/channels/channel-axioms/exercises/lift-cars/solution"
)

// journal notes where each car goes. A move takes a minute.
type journal struct {
	mu     sync.Mutex
	moves  map[int][]int
	moving map[int]bool
	twice  []int // cars that were sent somewhere while they moved
}

func (j *journal) serve(car, floor int) {
	j.mu.Lock()
	if j.moves == nil {
		j.moves, j.moving = make(map[int][]int), make(map[int]bool)
	}
	if j.moving[car] {
		j.twice = append(j.twice, car)
	}
	j.moves[car], j.moving[car] = append(j.moves[car], floor), true
	j.mu.Unlock()
	time.Sleep(time.Minute)
	j.mu.Lock()
	j.moving[car] = false
	j.mu.Unlock()
}

func (j *journal) of(car int) []int {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(j.moves[car])
}

func TestACallIsServed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var j journal
		bank := lift.NewBank(1, j.serve)
		time.Sleep(time.Second) // the car waits for its first call
		done := make(chan struct{})
		go func() {
			bank.Call(0, 7)
			close(done)
		}()
		select {
		case <-done:
		case <-time.After(time.Hour):
			t.Fatal("an hour after the call: got no car that takes it, want car 0 on floor 7")
		}
		time.Sleep(time.Hour)
		if got := j.of(0); !slices.Equal(got, []int{7}) {
			t.Errorf("car 0: got floors %v, want [7]", got)
		}
		bank.Close()
	})
}

func TestEachCarServesItsOwnCalls(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var j journal
		bank := lift.NewBank(3, j.serve)
		time.Sleep(time.Second)
		for _, call := range [][2]int{{2, 9}, {2, 4}, {0, 1}, {2, 6}, {1, 5}, {0, 3}} {
			bank.Call(call[0], call[1])
		}
		time.Sleep(time.Hour)
		for car, want := range [][]int{{1, 3}, {5}, {9, 4, 6}} {
			if got := j.of(car); !slices.Equal(got, want) {
				t.Errorf("car %d: got floors %v, want %v", car, got, want)
			}
		}
		if len(j.twice) > 0 {
			t.Errorf("cars sent on while they moved: got %v, want none: each serves one call after another", j.twice)
		}
		bank.Close()
	})
}

func TestNoCarIsLeftAfterClose(t *testing.T) {
	for _, cars := range []int{0, 1, 5} {
		t.Run(fmt.Sprintf("%d cars", cars), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var j journal
				bank := lift.NewBank(cars, j.serve)
				time.Sleep(time.Second)
				bank.Close()
				time.Sleep(time.Hour)
			})
		})
	}
}
