package grade_test

import (
	"sync/atomic"
	"testing"
	"time"

	render "course.example/units/concurrency/errgroup/exercises/album-render/solution"
)

type counter struct{ covers, photos atomic.Int32 }

func (c *counter) Cover(render.Album) error { c.covers.Add(1); return nil }
func (c *counter) Photo(render.Photo) error { c.photos.Add(1); return nil }

func TestRenderReturnsWithLimitOne(t *testing.T) {
	albums := []render.Album{
		{Title: "may", Photos: []render.Photo{"1.jpg", "2.jpg"}},
		{Title: "june", Photos: []render.Photo{"3.jpg"}},
	}
	var c counter
	done := make(chan error, 1)
	go func() { done <- render.Render(&c, albums, 1) }()
	select {
	case err := <-done:
		if err != nil {
			t.Errorf("error: got %v, want nil", err)
		}
		if got := c.photos.Load(); got != 3 {
			t.Errorf("photos rendered: got %d, want 3", got)
		}
	case <-time.After(2 * time.Second):
		t.Fatalf("limit 1, 2 albums, 3 photos: got Render still blocked after 2s with %d covers and %d photos rendered, want it to return",
			c.covers.Load(), c.photos.Load())
	}
}
