package grade_test

import (
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	config "course.example/units/channels/closing/exercises/config-reload/solution"
)

// Two watchers see the values of the start and those of two reloads, and are called for nothing else.
func TestEachReloadReachesEachWatcher(t *testing.T) {
	c := config.New(config.Values{"level": "start"})
	var calls [2]atomic.Int32
	for i := range calls {
		go c.Watch(func(config.Values) bool { return calls[i].Add(1) < 10 })
	}
	panicked := any(nil)
	for n := range 2 {
		time.Sleep(500 * time.Millisecond)
		func() {
			defer func() {
				if r := recover(); r != nil {
					panicked = r
				}
			}()
			c.Reload(config.Values{"level": fmt.Sprint(n)})
		}()
	}
	time.Sleep(500 * time.Millisecond)
	first, second := calls[0].Load(), calls[1].Load()
	if first != 3 || second != 3 || panicked != nil {
		t.Errorf("two reloads: got %d and %d calls and panic %v, want each watcher to be called 3 times and no panic", first, second, panicked)
	}
}
