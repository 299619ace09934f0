package grade_test

import (
	"bytes"
	"errors"
	"testing"

	station "course.example/units/performance/sync-pool/exercises/weather-station/solution"
)

// shared is a pool whose buffers are used by others as well.
type shared struct {
	free      []*bytes.Buffer
	gets      int
	puts      int
	twice     bool
	strangers bool
	shrunk    bool
	written   int                      // buffers that came back with other bytes in their array
	out       map[*bytes.Buffer][]byte // the array of each, as it was lent
}

func newShared() *shared { return &shared{out: map[*bytes.Buffer][]byte{}} }

func (s *shared) Get() any {
	s.gets++
	buf := new(bytes.Buffer)
	if n := len(s.free); n > 0 {
		buf, s.free = s.free[n-1], s.free[:n-1]
	}
	buf.Reset()
	buf.Grow(256)
	buf.WriteString("left by somebody else")
	s.out[buf] = bytes.Clone(array(buf))
	return buf
}

// array gives all bytes that the buffer has room for.
func array(buf *bytes.Buffer) []byte {
	b := buf.Bytes()
	return b[:cap(b)]
}

// Put takes the buffer back, and the next user begins to write at once.
func (s *shared) Put(x any) {
	s.puts++
	buf, ok := x.(*bytes.Buffer)
	if !ok || buf == nil {
		s.strangers = true
		return
	}
	all := array(buf)
	lent, ok := s.out[buf]
	if !ok {
		s.twice = true
	}
	if !bytes.Equal(all, lent) {
		s.written++
	}
	delete(s.out, buf)
	if buf.Cap() < 256 {
		s.shrunk = true
	}
	for i := range all {
		all[i] = '#'
	}
	buf.Reset()
	buf.WriteString("########")
	s.free = append(s.free, buf)
}

func TestEachReportStandsAlone(t *testing.T) {
	e := &station.Encoder{Buffers: newShared()}
	for _, test := range []struct {
		name  string
		winds []int
		want  string
	}{
		{"Skagen", []int{12, 9}, "Skagen;wind=12;wind=9\n"},
		{"Sylt", nil, "Sylt\n"},
		{"Brest", []int{-1, 0, 31}, "Brest;wind=-1;wind=0;wind=31\n"},
	} {
		got, err := e.Report(test.name, test.winds)
		if string(got) != test.want || err != nil {
			t.Errorf("station %s: got %q and error %v, want %q and no error", test.name, got, err, test.want)
		}
	}
}

func TestAReportStaysAsItWas(t *testing.T) {
	e := &station.Encoder{Buffers: newShared()}
	skagen, _ := e.Report("Skagen", []int{12, 9})
	e.Report("Sylt", []int{7, 7})
	if want := "Skagen;wind=12;wind=9\n"; string(skagen) != want {
		t.Errorf("the report of Skagen, after another one: got %q, want %q", skagen, want)
	}
}

func TestAStationWithoutNameIsRefused(t *testing.T) {
	e := &station.Encoder{Buffers: newShared()}
	got, err := e.Report("", []int{1})
	if !errors.Is(err, station.ErrNoName) || len(got) > 0 {
		t.Errorf("no name: got %q and error %v, want nothing and error %v", got, err, station.ErrNoName)
	}
}

func TestReportsUseThePool(t *testing.T) {
	s := newShared()
	e := &station.Encoder{Buffers: s}
	e.Report("Skagen", []int{12, 9})
	e.Report("Sylt", []int{12, 9})
	if s.gets == 0 {
		t.Fatalf("two reports: got no buffer from the pool, want their buffers from it")
	}
	if s.written != s.puts {
		t.Errorf("two reports: got %d buffers put, and %d of them written into, want all", s.puts, s.written)
	}
}

func TestEachBufferGoesBackOnce(t *testing.T) {
	for _, test := range []struct{ what, name string }{
		{"a report", "Skagen"},
		{"a station without a name", ""},
	} {
		s := newShared()
		e := &station.Encoder{Buffers: s}
		e.Report(test.name, []int{12})
		if s.gets != s.puts || s.twice || s.strangers || len(s.out) > 0 {
			t.Errorf("%s: got %d from the pool and put %d, want each buffer back once", test.what, s.gets, s.puts)
		}
	}
}

func TestBuffersKeepTheirRoom(t *testing.T) {
	s := newShared()
	e := &station.Encoder{Buffers: s}
	e.Report("Skagen", []int{12})
	if s.shrunk {
		t.Errorf("a buffer with room for 256 bytes, after a report: got less room, want at least as much")
	}
}
