package grade_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	sonar "course.example/units/interfaces/io-contracts/exercises/sonar-text/solution"
)

const raw, clean = "ping\x00\x00echo\x00", "ping  echo "

// source gives its text in pieces, and the last one together with its error if so wished.
type source struct {
	text     string
	piece    int
	end      error
	together bool
	ended    bool
}

func (s *source) Read(p []byte) (int, error) {
	if s.text == "" {
		s.ended = true
		return 0, s.end
	}
	n := copy(p[:min(len(p), s.piece)], s.text)
	s.text = s.text[n:]
	if s.text == "" && s.together {
		s.ended = true
		return n, s.end
	}
	return n, nil
}

// all reads to the end by hand and gives up after many calls.
func all(r io.Reader) (string, error) {
	var b strings.Builder
	p := make([]byte, 5)
	for range 100 {
		n, err := r.Read(p)
		b.Write(p[:n])
		if err != nil {
			return b.String(), err
		}
	}
	return b.String(), errors.New("no end after 100 calls of Read")
}

func TestTheEndIsEOFItself(t *testing.T) {
	for _, piece := range []int{1, 4, 64} {
		_, err := all(sonar.NewReader("dive 7", &source{text: raw, piece: piece, end: io.EOF}))
		if err != io.EOF {
			t.Errorf("pieces of %d: got the error %q, want io.EOF itself, or io.ReadAll takes the end for a failure", piece, err)
		}
	}
	if got, err := io.ReadAll(sonar.NewReader("dive 7", strings.NewReader(raw))); string(got) != clean || err != nil {
		t.Errorf("io.ReadAll: got %q and the error %v, want %q and none", got, err, clean)
	}
}

func TestNoByteIsLostOrLeftAsItWas(t *testing.T) {
	for _, together := range []bool{false, true} {
		for _, end := range []error{io.EOF, errors.New("sensor off")} {
			got, _ := all(sonar.NewReader("dive 7", &source{text: raw, piece: 4, end: end, together: together}))
			if got != clean {
				t.Errorf("error %v with the last bytes: %v: got %q, want %q", end, together, got, clean)
			}
		}
	}
}

func TestAFailureNamesTheRecording(t *testing.T) {
	off := errors.New("sensor off")
	for _, together := range []bool{false, true} {
		_, err := all(sonar.NewReader("dive 7", &source{text: raw, piece: 4, end: off, together: together}))
		if !errors.Is(err, off) || !strings.Contains(err.Error(), "dive 7") {
			t.Errorf("got the error %v, want %q wrapped, and dive 7 in the text", err, off)
		}
	}
}

func TestAShortReadIsPassedOn(t *testing.T) {
	p := make([]byte, 64)
	r := sonar.NewReader("dive 7", &source{text: raw, piece: 4, end: io.EOF})
	if n, err := r.Read(p); n != 4 || err != nil {
		t.Errorf("four bytes are there: got %d and the error %v, want 4 and none, without waiting for more", n, err)
	}
}
