package playlist_test

import (
	"errors"
	"testing"

	playlist "course.example/units/errors/handle-explicitly/exercises/playlist-save/solution"
)

var (
	errWrite = errors.New("disk full")
	errClose = errors.New("quota exceeded")
)

// file fails as it is told to, and counts how often it was closed.
type file struct {
	write, close error
	closed       int
}

func (f *file) Write(p []byte) (int, error) {
	if f.write != nil {
		return 0, f.write
	}
	return len(p), nil
}

func (f *file) Close() error {
	f.closed++
	return f.close
}

func TestSave(t *testing.T) {
	tests := []struct {
		name string
		out  *file
		want error
	}{
		{"nothing fails", &file{}, nil},
		{"write fails", &file{write: errWrite}, errWrite},
		{"close fails", &file{close: errClose}, errClose},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			err := playlist.Save(test.out, []string{"Blue in Green", "So What"})
			if !errors.Is(err, test.want) {
				t.Errorf("got %v, want %v", err, test.want)
			}
			if test.out.closed != 1 {
				t.Errorf("closed %d times, want once", test.out.closed)
			}
		})
	}
}
