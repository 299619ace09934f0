package grade_test

import (
	"errors"
	"testing"

	ledger "course.example/units/errors/handle-explicitly/exercises/ledger-save/solution"
)

var errWrite, errClose = errors.New("disk full"), errors.New("quota exceeded")

type file struct {
	write, close error
	closeCalls   int
}

func (f *file) Write(p []byte) (int, error) { return len(p), f.write }
func (f *file) Close() error                { f.closeCalls++; return f.close }

func TestEveryErrorArrives(t *testing.T) {
	for name, f := range map[string]*file{
		"nothing fails":        {},
		"write fails":          {write: errWrite},
		"close fails":          {close: errClose},
		"write and close fail": {write: errWrite, close: errClose},
	} {
		err := ledger.Save(f, "2026-01-31 rent 1250")
		if errors.Is(err, errWrite) != (f.write != nil) || errors.Is(err, errClose) != (f.close != nil) {
			t.Errorf("%s: got %v, want write error %v and close error %v", name, err, f.write, f.close)
		}
		if f.closeCalls != 1 {
			t.Errorf("%s: closed %d times, want once", name, f.closeCalls)
		}
	}
}
