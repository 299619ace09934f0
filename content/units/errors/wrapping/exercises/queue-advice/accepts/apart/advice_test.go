package advice_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"testing"

	advice "course.example/units/errors/wrapping/exercises/queue-advice/solution"
)

func TestFor(t *testing.T) {
	missing := &fs.PathError{Op: "open", Path: "17.json", Err: fs.ErrNotExist}
	for err, want := range map[error]advice.Advice{
		nil: advice.Done,
		errors.Join(errors.New("shard 2"), context.DeadlineExceeded): advice.Retry,
		fmt.Errorf("load job: %w", missing):                          advice.Drop,
		fmt.Errorf("load job: %w", fs.ErrPermission):                 advice.Park,
	} {
		if got := advice.For(err); got != want {
			t.Errorf("For(%v): got %s, want %s", err, got, want)
		}
	}
}

func TestBareDeadline(t *testing.T) {
	if got := advice.For(context.DeadlineExceeded); got != advice.Retry {
		t.Error("a bare deadline gave", got)
	}
}
