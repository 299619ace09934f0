package advice_test

import (
	"context"
	"errors"
	"io/fs"
	"testing"

	advice "course.example/units/errors/wrapping/exercises/queue-advice/solution"
)

func TestFor(t *testing.T) {
	tests := []struct {
		name string
		err  error
		want advice.Advice
	}{
		{"no error", nil, advice.Done},
		{"deadline", context.DeadlineExceeded, advice.Retry},
		{"missing file", fs.ErrNotExist, advice.Drop},
		{"unknown", errors.New("boom"), advice.Park},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := advice.For(test.err); got != test.want {
				t.Errorf("For(%v): got %s, want %s", test.err, got, test.want)
			}
		})
	}
}
