package grade_test

import (
	"context"
	"testing"
	"time"

	plotter "course.example/units/memory/mutexes/exercises/print-slot/solution"
)

func acquire(p *plotter.Plotter, limit time.Duration) <-chan error {
	result := make(chan error, 1)
	go func() {
		ctx, cancel := context.WithTimeout(context.Background(), limit)
		defer cancel()
		result <- p.Acquire(ctx)
	}()
	return result
}

func TestPlotter(t *testing.T) {
	p := plotter.New()
	if err := <-acquire(p, time.Minute); err != nil {
		t.Fatalf("the plotter is free: got %v, want nil", err)
	}
	select {
	case err := <-acquire(p, 50*time.Millisecond):
		if err == nil {
			t.Fatal("the plotter is in use: got nil, want an error")
		}
	case <-time.After(2 * time.Second):
		t.Fatal("the ctx ended long ago: it still waits, want it to give up")
	}
	waiting := acquire(p, 30*time.Second)
	time.Sleep(300 * time.Millisecond)
	p.Release()
	select {
	case err := <-waiting:
		if err != nil {
			t.Fatalf("waits, and the plotter is given back: got %v, want nil", err)
		}
	case <-time.After(2 * time.Second):
		t.Fatal("the plotter was given back: nobody gets it, want the one who waits to have it")
	}
}
