package grade_test

import (
	"sync/atomic"
	"testing"
	"time"

	load "course.example/units/concurrency/errgroup/exercises/product-images/solution"
)

type counter struct{ images, saved atomic.Int32 }

func (c *counter) Image(string)      { c.images.Add(1) }
func (c *counter) Save(load.Product) { c.saved.Add(1) }

func TestLoadReturns(t *testing.T) {
	p := load.Product{Name: "lamp", Images: []string{"1", "2", "3", "4", "5"}}
	for range 100 {
		var c counter
		done := make(chan struct{})
		go func() {
			defer close(done)
			load.Load(&c, p)
		}()
		select {
		case <-done:
			if c.images.Load() != 5 || c.saved.Load() != 1 {
				t.Fatalf("5 images: got %d loaded, %d products saved; want 5 and 1", c.images.Load(), c.saved.Load())
			}
		case <-time.After(2 * time.Second):
			t.Fatalf("5 images: got Load still blocked after 2s with %d images loaded, want it to return", c.images.Load())
		}
	}
}
