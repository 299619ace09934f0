package grade_test

import (
	"errors"
	"io"
	"testing"

	upload "course.example/units/interfaces/composition/exercises/film-upload/solution"
)

var errDisk = errors.New("disk error")

// recording gives two bytes with each read, and then its error.
type recording struct {
	data string
	err  error
}

func (r *recording) Read(p []byte) (int, error) {
	if r.data == "" {
		return 0, r.err
	}
	n := copy(p, r.data[:min(2, len(r.data))])
	r.data = r.data[n:]
	return n, nil
}

// film is a recording with a size.
type film struct {
	recording
	size int64
}

func (f *film) Size() int64 { return f.size }

func title(t *testing.T, r io.Reader) (s string) {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			t.Fatalf("Title panics: %v", p)
		}
	}()
	return upload.Title(r)
}

func TestTheSizeOfAFilmIsShown(t *testing.T) {
	f := &film{size: 700}
	r := upload.Metered(f, func(int) {})
	if got := title(t, r); got != "0 of 700 bytes" {
		t.Errorf("film of 700 bytes: got %q, want %q", got, "0 of 700 bytes")
	}
	f.size = 900
	if got := title(t, r); got != "0 of 900 bytes" {
		t.Errorf("the same film, cut anew to 900 bytes: got %q, want %q", got, "0 of 900 bytes")
	}
	if got := title(t, upload.Metered(&film{}, func(int) {})); got != "0 of 0 bytes" {
		t.Errorf("empty film: got %q, want %q", got, "0 of 0 bytes")
	}
}

func TestARunningRecordingShowsNoSize(t *testing.T) {
	if got := title(t, upload.Metered(&recording{data: "abc", err: io.EOF}, func(int) {})); got != "0 bytes" {
		t.Errorf("recording without a size: got %q, want %q", got, "0 bytes")
	}
}

func TestBytesAreMetered(t *testing.T) {
	for _, c := range []struct {
		name string
		src  io.Reader
		err  error
	}{
		{"recording", &recording{data: "abcde", err: io.EOF}, nil},
		{"film", &film{recording{data: "abcde", err: io.EOF}, 5}, nil},
		{"broken recording", &recording{data: "abcde", err: errDisk}, errDisk},
		{"broken film", &film{recording{data: "abcde", err: errDisk}, 9}, errDisk},
	} {
		sum := 0
		b, err := io.ReadAll(upload.Metered(c.src, func(n int) { sum += n }))
		if string(b) != "abcde" || err != c.err || sum != 5 {
			t.Errorf("%s: got %q, error %v, %d bytes metered; want %q, %v, 5", c.name, b, err, sum, "abcde", c.err)
		}
	}
}

func TestMetersMayBeStacked(t *testing.T) {
	outer, inner := 0, 0
	r := upload.Metered(upload.Metered(&film{recording{data: "abc", err: io.EOF}, 3}, func(n int) { inner += n }), func(n int) { outer += n })
	got := title(t, r)
	io.Copy(io.Discard, r)
	if got != "0 of 3 bytes" || inner != 3 || outer != 3 {
		t.Errorf("film metered twice: got %q, %d and %d bytes; want %q, 3 and 3", got, inner, outer, "0 of 3 bytes")
	}
}
