package grade_test

import (
	"fmt"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	deploy "course.example/units/concurrency/sync-and-async/exercises/deploy-hooks/solution"
)

func TestEachPathIsAlike(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := deploy.New(func(string) error {
			time.Sleep(time.Second)
			return nil
		}, map[string]error{"v1": nil})
		var within []bool
		for _, release := range []string{"", "v1", "v2"} {
			// A callback that another goroutine runs comes after at least a minute here.
			caller, done := make(chan bool, 1), make(chan struct{})
			var returned atomic.Bool
			go func() {
				defer close(done)
				g.Ask(release, func(error) {
					time.Sleep(time.Minute)
					caller <- returned.Load()
				})
				returned.Store(true)
			}()
			<-done
			within = append(within, !<-caller)
		}
		if got := fmt.Sprint(within); got != "[true true true]" && got != "[false false false]" {
			t.Errorf("callback run within the call, for an empty, a known and a new release: got %s, want the same for each", got)
		}
	})
}
