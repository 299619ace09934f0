package loft

import (
	"testing"
	"testing/synctest"
	"time"
)

// region: test
func TestStop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		stop := Watch(t.Context(), func() {})
		time.Sleep(time.Hour)
		stop()
	})
}

// endregion
