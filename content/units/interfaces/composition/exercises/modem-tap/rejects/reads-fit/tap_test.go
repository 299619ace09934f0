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

func TestReadIsLogged(t *testing.T) {
	var log strings.Builder
	tap := modem.Tap(&line{in: "OK\r\n"}, &log)
	p := make([]byte, 4)
	n, err := tap.Read(p)
	if string(p[:n]) != "OK\r\n" || err != nil || log.String() != "OK\r\n" {
		t.Errorf("got %q, error %v, log %q; want %q, <nil> and the same in the log", p[:n], err, log.String(), "OK\r\n")
	}
}

func TestWriteReachesTheLine(t *testing.T) {
	var log strings.Builder
	l := &line{}
	n, err := modem.Tap(l, &log).Write([]byte("ATZ"))
	if n != 3 || err != nil || l.out != "ATZ" || log.String() != "" {
		t.Errorf("got %d, error %v, line %q, log %q; want 3, <nil>, %q and an empty log", n, err, l.out, log.String(), "ATZ")
	}
}

func TestCloseReachesTheLine(t *testing.T) {
	l := &line{}
	err := modem.Tap(l, io.Discard).Close()
	if !l.closed || err != errLine {
		t.Errorf("closed %t, error %v; want true, %v", l.closed, err, errLine)
	}
}
