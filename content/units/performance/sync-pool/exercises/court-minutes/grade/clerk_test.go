package grade_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	court "course.example/units/performance/sync-pool/exercises/court-minutes/solution"
)

// pool hands out one buffer and notes what is put.
type pool struct {
	next *bytes.Buffer
	put  []int // the room of each buffer
	last *bytes.Buffer
}

func (p *pool) Get() any {
	if p.next == nil {
		return new(bytes.Buffer)
	}
	buf := p.next
	p.next = nil
	return buf
}

func (p *pool) Put(x any) {
	if buf, ok := x.(*bytes.Buffer); ok {
		p.put = append(p.put, buf.Cap())
		p.last = buf
	} else {
		p.put = append(p.put, -1)
	}
}

type printer struct {
	writes int
	text   string
	err    error
}

func (p *printer) Write(b []byte) (int, error) {
	p.writes++
	p.text = string(b)
	if p.err != nil {
		return 0, p.err
	}
	return len(b), nil
}

var errPaper = errors.New("out of paper")

func TestMinutesArePrinted(t *testing.T) {
	buf := bytes.NewBufferString("Case 1\n- left over\n")
	c := &court.Clerk{Buffers: &pool{next: buf}}
	p := new(printer)
	err := c.Print(p, "17/26", []string{"I saw it.", "So did I."})
	want := "Case 17/26\n- I saw it.\n- So did I.\n"
	if err != nil || p.writes != 1 || p.text != want {
		t.Errorf("got %q in %d writes and error %v, want %q in 1 and no error", p.text, p.writes, err, want)
	}
	c = &court.Clerk{Buffers: new(pool)}
	if err := c.Print(&printer{err: errPaper}, "18/26", nil); !errors.Is(err, errPaper) {
		t.Errorf("no paper: got error %v, want %v", err, errPaper)
	}
}

func TestSmallBuffersGoBack(t *testing.T) {
	for _, test := range []struct {
		what string
		err  error
	}{{"short minutes", nil}, {"short minutes, no paper", errPaper}} {
		buf := bytes.NewBuffer(make([]byte, 0, 2048))
		p := &pool{next: buf}
		c := &court.Clerk{Buffers: p}
		c.Print(&printer{err: test.err}, "17/26", []string{"I saw it."})
		if len(p.put) != 1 {
			t.Errorf("%s: got %d buffers put, want 1", test.what, len(p.put))
		} else if p.last != buf {
			t.Errorf("%s: got another buffer put than the one from the pool, want that one", test.what)
		} else if p.put[0] < 2048 {
			t.Errorf("%s in a buffer with room for 2048 bytes: got it put with room for %d, want all of its room", test.what, p.put[0])
		}
	}
}

func checkRoom(t *testing.T, what string, p *pool) {
	t.Helper()
	for _, got := range p.put {
		if got > court.MaxKept || got < 0 {
			t.Errorf("%s: got a buffer with room for %d bytes put into the pool, want at most %d", what, got, court.MaxKept)
		}
	}
	if len(p.put) > 1 {
		t.Errorf("%s: got %d buffers put, want at most 1", what, len(p.put))
	}
}

func TestALongCaseLeavesNoLargeBuffer(t *testing.T) {
	p := new(pool)
	c := &court.Clerk{Buffers: p}
	c.Print(new(printer), "3/26", []string{strings.Repeat("Objection! ", 1<<15)})
	checkRoom(t, "long minutes", p)
}

func TestALargeBufferIsDroppedAfterAShortCase(t *testing.T) {
	p := &pool{next: bytes.NewBuffer(make([]byte, 0, 1<<20))}
	c := &court.Clerk{Buffers: p}
	c.Print(new(printer), "17/26", []string{"I saw it."})
	checkRoom(t, "short minutes in a buffer for a long case", p)
}
