package grade_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	fog "course.example/units/interfaces/io-contracts/exercises/fog-signal/solution"
)

var errLine = errors.New("line down")

// line takes a number of bytes and then breaks.
type line struct {
	bytes.Buffer
	room int
}

func (l *line) Write(p []byte) (int, error) {
	n := min(len(p), l.room)
	l.room -= n
	l.Buffer.Write(p[:n])
	if n < len(p) {
		return n, errLine
	}
	return n, nil
}

func TestCopyComesToItsEnd(t *testing.T) {
	var out bytes.Buffer
	text := "dense fog\nsee 200 m\n\n"
	n, err := io.Copy(fog.New(&out), struct{ io.Reader }{strings.NewReader(text)})
	if err != nil || n != int64(len(text)) {
		t.Errorf("io.Copy of %d bytes: got %d and the error %v, want all and none", len(text), n, err)
	}
	if want := "DENSE FOG\r\nSEE 200 M\r\n\r\n"; out.String() != want {
		t.Errorf("on the line: got %q, want %q", out.String(), want)
	}
}

func TestTheCallersBytesStayAsTheyAre(t *testing.T) {
	p := []byte("dense fog\n")
	fog.New(io.Discard).Write(p)
	if string(p) != "dense fog\n" {
		t.Errorf("after Write the caller's slice holds %q, want %q", p, "dense fog\n")
	}
}

// watch is a line that looks at the caller's slice during each write.
type watch struct {
	p    []byte
	seen string
}

func (w *watch) Write(p []byte) (int, error) {
	if string(w.p) != "dense fog\n" {
		w.seen = string(w.p)
	}
	return len(p), nil
}

func TestNotEvenForAMomentAreTheyChanged(t *testing.T) {
	w := &watch{p: []byte("dense fog\n")}
	fog.New(w).Write(w.p)
	if w.seen != "" {
		t.Errorf("during Write the caller's slice holds %q, want %q", w.seen, "dense fog\n")
	}
}

func TestABrokenLineIsReported(t *testing.T) {
	for room := range 8 {
		p := []byte("a\nb\nc\n") // nine bytes on the line
		n, err := fog.New(&line{room: room}).Write(p)
		if !errors.Is(err, errLine) || n < 0 || n >= len(p) {
			t.Errorf("line breaks after %d bytes: got %d of %d bytes and the error %v, want fewer than %d and %q", room, n, len(p), err, len(p), errLine)
		}
	}
}

func TestNothingIsCountedThatDidNotArrive(t *testing.T) {
	for room := range 8 {
		l := &line{room: room}
		n, _ := fog.New(l).Write([]byte("a\nb\nc\n"))
		whole := strings.ReplaceAll(strings.ToUpper("a\nb\nc\n"[:max(0, min(n, 6))]), "\n", "\r\n")
		if !strings.HasPrefix(l.String(), whole) {
			t.Errorf("line breaks after %d bytes: got %d counted, and only %q arrived", room, n, l.String())
		}
	}
}

func TestAWriteIsCountedInTheCallersBytes(t *testing.T) {
	for _, text := range []string{"", "fog", "\n\n", "a\nb\n"} {
		if n, err := fmt.Fprint(fog.New(io.Discard), text); n != len(text) || err != nil {
			t.Errorf("%q: got %d and the error %v, want %d and none", text, n, err, len(text))
		}
	}
}
