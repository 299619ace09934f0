package relief

import (
	"context"
	"testing"
	"testing/synctest"
	"time"
)

func after(d time.Duration, metres float64) Service {
	return func(context.Context, string) float64 {
		time.Sleep(d)
		return metres
	}
}

// region: test
func TestTheSlowServiceEndsToo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		quick, slow := after(time.Second, 2962), after(time.Minute, 2960)
		got, ok := First(context.Background(), "Zugspitze", quick, slow)
		if got != 2962 || !ok {
			t.Errorf("got %v, %t, want 2962, true", got, ok)
		}
		time.Sleep(time.Minute) // past the slow one
	})
}

// endregion
