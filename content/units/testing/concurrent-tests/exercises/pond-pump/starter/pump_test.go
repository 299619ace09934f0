package pump

import (
	"testing"
	"testing/synctest"
	"time"
)

// region: test
func TestThePumpStops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		isOn := true
		p := &Pump{off: func() { isOn = false }}
		p.Start(10 * time.Minute)
		// here
		if isOn {
			t.Error("after 10 minutes: on, want off")
		}
	})
}

// endregion
