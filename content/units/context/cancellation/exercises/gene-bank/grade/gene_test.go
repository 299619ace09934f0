package grade_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	gene "course.example/units/context/cancellation/exercises/gene-bank/solution"
)

type batch struct{}

func (batch) Compare(gene.Strand) gene.Match {
	time.Sleep(50 * time.Millisecond) // stands for computing
	return gene.Match{Strain: "K-12", Score: 40}
}

func TestTheSearchEndsSoonAfterItsCtx(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		batches := make([]gene.Batch, 2000)
		for i := range batches {
			batches[i] = batch{}
		}
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(2*time.Second, cancel)
		start := time.Now()
		_, err := gene.Align(ctx, "GATTACA", batches)
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got the error %v, want %v", err, context.Canceled)
		}
		if late := time.Since(start) - 2*time.Second; late > time.Second {
			t.Errorf("Align returned %v after the cancel, want at most 1s", late)
		}
	})
}
