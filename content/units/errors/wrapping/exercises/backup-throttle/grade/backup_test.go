package grade_test

import (
	"testing"
	"time"

	backup "course.example/units/errors/wrapping/exercises/backup-throttle/solution"
)

func TestPauseComesFromTheThrottleError(t *testing.T) {
	err := backup.Upload()
	if got, want := backup.Pause(err), 30*time.Second; got != want {
		t.Errorf("pause after %q: got %v, want %v", err, got, want)
	}
}
