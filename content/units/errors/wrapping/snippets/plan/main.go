// What to do with a batch that was not shipped.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"
)

type batch struct{ id int }

var answers = map[int]error{
	7: &statusError{code: http.StatusTooManyRequests, after: 30 * time.Second},
	8: context.DeadlineExceeded,
	9: &statusError{code: http.StatusForbidden},
}

// post stands for the network.
func post(_ context.Context, b batch, _ string) error { return answers[b.id] }

func pickRegion(batch) string { return "eu-1" }

// region: plan
type statusError struct {
	code  int
	after time.Duration // its Retry-After, or 0
}

func (e *statusError) Error() string { return fmt.Sprint("answered ", e.code) }

func ship(ctx context.Context, b batch) error {
	region := pickRegion(b)
	if err := post(ctx, b, region); err != nil {
		return fmt.Errorf("ship to %s: %w", region, err)
	}
	return nil
}

func plan(err error) string {
	if err == nil {
		return "done"
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return "try again with a new deadline"
	}
	if se, ok := errors.AsType[*statusError](err); ok && se.after > 0 {
		return "try again in " + se.after.String()
	}
	return "keep on disk"
}

// endregion

func main() {
	for id := 6; id <= 9; id++ {
		err := ship(context.Background(), batch{id})
		fmt.Printf("batch %d: %s (%v)\n", id, plan(err), err)
	}
}
