package toll_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"testing"

	toll "course.example/units/context/timeouts/exercises/toll-status/solution"
)

func TestStatus(t *testing.T) {
	tests := []struct {
		name string
		err  error
		want int
	}{
		{"no error", nil, http.StatusOK},
		{"no account", toll.ErrNoAccount, http.StatusNotFound},
		{"deadline", context.DeadlineExceeded, http.StatusGatewayTimeout},
		{"wrapped deadline", fmt.Errorf("ask bank: %w", context.DeadlineExceeded), http.StatusGatewayTimeout},
		{"cancel", context.Canceled, http.StatusGatewayTimeout},
		{"text of a deadline", errors.New("bank: deadline exceeded for this invoice"), http.StatusBadGateway},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := toll.Status(test.err); got != test.want {
				t.Errorf("Status(%v): got %d, want %d", test.err, got, test.want)
			}
		})
	}
}
