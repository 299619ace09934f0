package grade_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	tides "course.example/units/errors/handle-explicitly/exercises/tide-table/solution"
)

var (
	errWrite = errors.New("disk full")
	errClose = errors.New("quota exceeded")
	errLate  = errors.New("write on a closed file")
)

// file has room for some bytes, and tells what was done with it.
type file struct {
	room   int
	close  error
	data   strings.Builder
	closed int
}

func (f *file) Write(p []byte) (int, error) {
	if f.closed > 0 {
		return 0, errLate
	}
	if f.data.Len()+len(p) > f.room {
		return 0, errWrite
	}
	return f.data.Write(p)
}

func (f *file) Close() error {
	f.closed++
	return f.close
}

// table makes n tides and the text that they give.
func table(n int) ([]tides.Tide, string) {
	var list []tides.Tide
	var text strings.Builder
	for i := range n {
		t := tides.Tide{At: fmt.Sprintf("day %d, %02d:%02d", i/4, i%24, i*7%60), Centimetres: i*37%500 - 40}
		list = append(list, t)
		fmt.Fprintf(&text, "%s;%d\n", t.At, t.Centimetres)
	}
	return list, text.String()
}

type attempt struct {
	name         string
	tides        int
	room         int
	close        error
	write, quota bool // the errors that have to arrive
}

var attempts = []attempt{
	{"nothing fails", 8, 1 << 20, nil, false, false},
	{"nothing to write", 0, 1 << 20, nil, false, false},
	{"the close fails", 8, 1 << 20, errClose, false, true},
	{"the disk is full at once", 8, 0, nil, true, false},
	{"the disk is full at the end of a long table", 1000, 8000, nil, true, false},
	{"a short write and the close fail", 8, 0, errClose, true, true},
	{"a long write and the close fail", 1000, 100, errClose, true, true},
}

func (a attempt) run() (*file, string, error) {
	list, text := table(a.tides)
	f := &file{room: a.room, close: a.close}
	return f, text, tides.Publish(f, list)
}

func TestEveryErrorReachesTheCaller(t *testing.T) {
	for _, a := range attempts {
		_, _, err := a.run()
		if a.write && !errors.Is(err, errWrite) {
			t.Errorf("%s: got %v, want %q in it: the table is not whole, and nobody knows", a.name, err, errWrite)
		}
		if a.quota && !errors.Is(err, errClose) {
			t.Errorf("%s: got %v, want %q in it: only Close tells that the table was not kept", a.name, err, errClose)
		}
		if !a.write && !a.quota && err != nil {
			t.Errorf("%s: got %v, want no error", a.name, err)
		}
	}
}

func TestTheFileIsClosedOnce(t *testing.T) {
	for _, a := range attempts {
		if f, _, _ := a.run(); f.closed != 1 {
			t.Errorf("%s: the file was closed %d times, want once", a.name, f.closed)
		}
	}
}

func TestTheWholeTableIsWritten(t *testing.T) {
	for _, a := range attempts {
		f, text, err := a.run()
		if !a.write && f.data.String() != text {
			t.Errorf("%s: got %d bytes and the error %v, want %d bytes: %q", a.name, f.data.Len(), err, len(text), f.data.String())
		}
	}
}
