package grade_test

import (
	"errors"
	"io"
	"testing"

	balance "course.example/units/interfaces/composition/exercises/scale-trace/solution"
)

var (
	errLine   = errors.New("line noise")
	errFull   = errors.New("port full")
	errUnplug = errors.New("unplugged")
)

// port takes three bytes with each write, and fails when it is asked for more.
type port struct {
	in     string
	got    string
	closed int
}

func (p *port) Read(b []byte) (int, error) {
	if p.in == "" {
		return 0, errLine
	}
	n := copy(b, p.in)
	p.in = p.in[n:]
	return n, nil
}

func (p *port) Write(b []byte) (int, error) {
	n := min(len(b), 3)
	p.got += string(b[:n])
	if n < len(b) {
		return n, errFull
	}
	return n, nil
}

func (p *port) Close() error {
	p.closed++
	return errUnplug
}

// noPanic turns a panic of the port into a failure of this test.
func noPanic(t *testing.T) {
	if r := recover(); r != nil {
		t.Fatalf("the call panics: %v; want it to reach the port", r)
	}
}

func TestReadReachesThePort(t *testing.T) {
	defer noPanic(t)
	var rw io.ReadWriteCloser = balance.Trace(&port{in: "12.5 g"})
	b := make([]byte, 16)
	n, err := rw.Read(b)
	if string(b[:n]) != "12.5 g" || err != nil {
		t.Errorf("first read: got %q and %v, want %q and <nil>", b[:n], err, "12.5 g")
	}
	if n, err := rw.Read(b); n != 0 || err != errLine {
		t.Errorf("second read: got %d and %v, want 0 and the port's error %v", n, err, errLine)
	}
}

func TestCloseReachesThePort(t *testing.T) {
	defer noPanic(t)
	p := &port{}
	err := balance.Trace(p).Close()
	if p.closed != 1 || err != errUnplug {
		t.Errorf("the port was closed %d times and the error is %v; want 1 and %v", p.closed, err, errUnplug)
	}
}

func TestWrittenBytesAreCounted(t *testing.T) {
	defer noPanic(t)
	p := &port{}
	tr := balance.Trace(p)
	var w io.Writer = tr
	if n, err := w.Write([]byte("Q\n")); n != 2 || err != nil {
		t.Errorf("write of 2 bytes: got %d and %v, want 2 and <nil>", n, err)
	}
	if n, err := w.Write([]byte("TARE")); n != 3 || err != errFull {
		t.Errorf("write of which the port takes 3 bytes: got %d and %v, want 3 and %v", n, err, errFull)
	}
	if tr.Written() != 5 || p.got != "Q\nTAR" {
		t.Errorf("Written: got %d, the port has %q; want 5 and %q", tr.Written(), p.got, "Q\nTAR")
	}
}

func TestPortsAreApart(t *testing.T) {
	defer noPanic(t)
	p, q := &port{}, &port{}
	a, b := balance.Trace(p), balance.Trace(q)
	a.Write([]byte("A"))
	b.Write([]byte("BC"))
	if a.Written() != 1 || b.Written() != 2 || p.got != "A" || q.got != "BC" {
		t.Errorf("two ports: got %d %q and %d %q, want 1 %q and 2 %q", a.Written(), p.got, b.Written(), q.got, "A", "BC")
	}
}
