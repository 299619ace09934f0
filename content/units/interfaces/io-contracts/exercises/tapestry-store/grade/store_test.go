package grade_test

import (
	"errors"
	"hash/crc32"
	"io"
	"runtime"
	"testing"

	tapestry "course.example/units/interfaces/io-contracts/exercises/tapestry-store/solution"
)

// scan gives a long picture in pieces and ends with err. The last piece may come with it.
type scan struct {
	left     int
	given    int64
	crc      uint32
	err      error
	together bool
	atEnd    func()
}

func (s *scan) Read(p []byte) (int, error) {
	if s.left == 0 && s.atEnd != nil {
		s.atEnd()
	}
	n := min(len(p), s.left, 1500)
	for i := range p[:n] {
		p[i] = byte(s.given+int64(i)) * 31
	}
	s.left -= n
	s.given += int64(n)
	s.crc = crc32.Update(s.crc, crc32.IEEETable, p[:n])
	if s.left == 0 && (n == 0 || s.together) {
		return n, s.err
	}
	return n, nil
}

// store counts what arrives, and how far the scan was ahead of it.
type store struct {
	of    *scan
	got   int64
	crc   uint32
	ahead int64
	room  int64
}

var errFull = errors.New("store full")

func (s *store) Write(p []byte) (int, error) {
	s.ahead = max(s.ahead, s.of.given-s.got)
	if s.got+int64(len(p)) > s.room {
		return 0, errFull
	}
	s.got += int64(len(p))
	s.crc = crc32.Update(s.crc, crc32.IEEETable, p)
	return len(p), nil
}

func run(size int, end error, together bool, room int64) (*store, tapestry.Receipt, error) {
	from := &scan{left: size, err: end, together: together}
	to := &store{of: from, room: room}
	receipt, err := tapestry.Store(to, from)
	return to, receipt, err
}

func TestTheScanIsNotKeptInMemory(t *testing.T) {
	const mb = 1 << 20
	to, _, err := run(4*mb, io.EOF, false, 8*mb)
	if err != nil || to.ahead > mb/4 {
		t.Errorf("4 MB: got up to %d bytes held and the error %v, want at most %d and none", to.ahead, err, mb/4)
	}
}

// inUse says how many bytes are held at the moment.
func inUse() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

func TestNoCopyOfTheScanIsKept(t *testing.T) {
	const mb = 1 << 20
	before, held := inUse(), int64(0)
	from := &scan{left: 8 * mb, err: io.EOF}
	from.atEnd = func() { held = max(held, inUse()-before) }
	_, err := tapestry.Store(&store{of: from, room: 9 * mb}, from)
	if err != nil || held > 2*mb {
		t.Errorf("8 MB, at their end: got %d MB in memory and the error %v, want at most 2 MB and none", held/mb, err)
	}
}

func TestTheReceiptIsRight(t *testing.T) {
	for _, size := range []int{0, 1, 1500, 5000, 200000} {
		for _, together := range []bool{false, true} {
			to, receipt, err := run(size, io.EOF, together, 1<<20)
			want := tapestry.Receipt{Size: int64(size), CRC: to.of.crc}
			if err != nil || receipt != want || to.got != want.Size || to.crc != want.CRC {
				t.Errorf("%d bytes: got the receipt %+v, the error %v and %d bytes stored, want %+v, none and all", size, receipt, err, to.got, want)
			}
		}
	}
}

func TestABrokenScanGivesNoReceipt(t *testing.T) {
	lamp := errors.New("lamp broken")
	for _, end := range []error{lamp, io.ErrUnexpectedEOF} {
		if _, receipt, err := run(5000, end, false, 1<<20); !errors.Is(err, end) || receipt != (tapestry.Receipt{}) {
			t.Errorf("scan ends with %q: got the receipt %+v and the error %v, want an empty one and that error", end, receipt, err)
		}
	}
}

func TestAFullStoreGivesNoReceipt(t *testing.T) {
	if _, receipt, err := run(200000, io.EOF, false, 60000); !errors.Is(err, errFull) || receipt != (tapestry.Receipt{}) {
		t.Errorf("got the receipt %+v and the error %v, want an empty one and %q", receipt, err, errFull)
	}
}
