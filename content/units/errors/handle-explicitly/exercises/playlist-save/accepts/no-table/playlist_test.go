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

func TestFailures(t *testing.T) {
	f := &file{write: errWrite, close: errClose}
	if err := playlist.Save(f, []string{"Naima"}); !errors.Is(err, errWrite) {
		t.Fatalf("write and close fail: got %v, want %v", err, errWrite)
	}
	if f.closed == 0 {
		t.Fatal("the file is left open after a failed write")
	}
	if err := playlist.Save(&file{close: errClose}, nil); !errors.Is(err, errClose) {
		t.Errorf("close fails: got %v, want %v", err, errClose)
	}
	if err := playlist.Save(&file{}, []string{"Naima"}); err != nil {
		t.Errorf("nothing fails: got %v", err)
	}
}
