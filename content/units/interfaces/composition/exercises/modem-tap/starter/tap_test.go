package modem_test

import (
	"io"
	"strings"
	"testing"

	modem "course.example/units/interfaces/composition/exercises/modem-tap/solution"
)

// line is a fake. It panics where a method is called that it does not have.
type line struct {
	io.ReadWriteCloser
	in string
}

func (l *line) Read(p []byte) (int, error) {
	n := copy(p, l.in)
	l.in = l.in[n:]
	return n, nil
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
