package titles_test

import (
	"bytes"
	"io"
	"strings"
	"testing"

	titles "course.example/units/interfaces/io-contracts/exercises/opera-titles/solution"
)

type broken struct{ err error }

func (b broken) Write([]byte) (int, error) { return 0, b.err }

func TestCopy(t *testing.T) {
	text := "Che gelida|manina|se la lasci|riscaldar"
	p := []byte(text)
	var out bytes.Buffer
	n, err := io.Copy(titles.New(&out), struct{ io.Reader }{bytes.NewReader(p)})
	if err != nil || int(n) != len(text) {
		t.Fatalf("io.Copy: got %d and %v", n, err)
	}
	if got := strings.Split(out.String(), "\n  "); len(got) != 4 || got[3] != "riscaldar" {
		t.Errorf("got the lines %q", got)
	}
	if titles.New(&out).Write(p); string(p) != text {
		t.Errorf("slice changed to %q", p)
	}
	if _, err := io.WriteString(titles.New(broken{io.ErrClosedPipe}), "x"); err != io.ErrClosedPipe {
		t.Errorf("got %v, want %v", err, io.ErrClosedPipe)
	}
}
