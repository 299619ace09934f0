package grade_test

import (
	"context"
	"fmt"
	"io"
	"log"
	"testing"

	thumbs "course.example/units/concurrency/errgroup/exercises/unsafe-thumbs/solution"
)

func TestEachPhotoHasItsThumbnail(t *testing.T) {
	log.SetOutput(io.Discard)
	for range 20 {
		var photos []thumbs.Photo
		for i := range 40 {
			photos = append(photos, thumbs.Photo(fmt.Sprintf("%02d.jpg", i)))
		}
		got, err := thumbs.Thumbnails(context.Background(), photos)
		if err != nil {
			t.Fatalf("error: got %v, want nil", err)
		}
		if len(got) != len(photos) {
			t.Fatalf("thumbnails: got %d, want %d", len(got), len(photos))
		}
		for i, p := range photos {
			if string(got[i]) != string(p) {
				t.Fatalf("thumbnail %d: got that of %q, want that of %q", i, got[i], p)
			}
		}
	}
}
