package modem_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	modem "course.example/units/interfaces/composition/exercises/modem-tap/solution"
)

// line is a fake. It panics where a method is called that it does not have.
type line struct {
	io.ReadWriteCloser
	in     string
	out    string
	closed bool
}

func (l *line) Read(p []byte) (int, error) {
	n := copy(p, l.in)
	l.in = l.in[n:]
	return n, nil
}

var errLine = errors.New("carrier lost")

func (l *line) Write(p []byte) (int, error) {
	l.out += string(p)
	return len(p), nil
}

func (l *line) Close() error {
	l.closed = true
	return errLine
}

func TestTap(t *testing.T) {
	var log strings.Builder
	l := &line{in: "CONNECT"}
	tap := modem.Tap(l, &log)
	b := make([]byte, 9)
	if n, err := tap.Read(b); n != 7 || err != nil {
		t.Errorf("read: got %d, %v, want 7, <nil>", n, err)
	}
	io.WriteString(tap, "ATH")
	if got := tap.Close(); !errors.Is(got, errLine) {
		t.Errorf("close: got %v, want %v", got, errLine)
	}
	if l.out != "ATH" || log.String() != "CONNECT" || !l.closed {
		t.Errorf("line got %q, log %q, closed %t; want ATH, CONNECT, true", l.out, log.String(), l.closed)
	}
}
