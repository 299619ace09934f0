package queuetest_test

import (
	"fmt"
	"testing"

	queuetest "course.example/units/testing/fuzzing/exercises/cheese-counter/solution"
)

type spy struct{ said []string }

func (s *spy) Errorf(format string, args ...any) {
	s.said = append(s.said, fmt.Sprintf(format, args...))
}

// line is a good queue.
type line struct{ tickets []byte }

func (l *line) Push(ticket byte) { l.tickets = append(l.tickets, ticket) }
func (l *line) Pop() (byte, bool) {
	if len(l.tickets) == 0 {
		return 0, false
	}
	first := l.tickets[0]
	l.tickets = l.tickets[1:]
	return first, true
}

// pile gives back first what came last.
type pile struct{ line }

func (p *pile) Pop() (byte, bool) {
	if len(p.tickets) == 0 {
		return 0, false
	}
	last := p.tickets[len(p.tickets)-1]
	p.tickets = p.tickets[:len(p.tickets)-1]
	return last, true
}

// eager gives back a ticket when there is none.
type eager struct{ line }

func (e *eager) Pop() (byte, bool) {
	ticket, _ := e.line.Pop()
	return ticket, true
}

// full loses tickets from the fourth that waits on.
type full struct{ line }

func (f *full) Push(ticket byte) {
	if len(f.tickets) < 3 {
		f.line.Push(ticket)
	}
}

const pop = 200

// check returns what Check said, or its panic.
func check(q queuetest.Queue, ops ...byte) (said []string) {
	var s spy
	defer func() {
		if r := recover(); r != nil {
			said = []string{fmt.Sprintf("panic: %v", r)}
		}
	}()
	queuetest.Check(&s, q, ops)
	return s.said
}

func TestAGoodQueuePasses(t *testing.T) {
	for _, ops := range [][]byte{
		nil, {pop}, {1, pop, pop, 2, pop}, {1, 2, 3, pop, 4, pop, pop, pop, pop, 5}, {0, 0, pop, 127, pop, 128, 255},
	} {
		if said := check(&line{}, ops...); len(said) > 0 {
			t.Errorf("a good queue, ops %d: got %q, want no report", ops, said)
		}
	}
}

func TestABadQueueIsFoundOnce(t *testing.T) {
	for _, test := range []struct {
		name string
		q    queuetest.Queue
		ops  []byte
	}{
		{"gives back the last first", &pile{}, []byte{1, 2, pop, pop, 3, 4, pop}},
		{"gives back what it has not", &eager{}, []byte{1, pop, pop, pop}},
		{"loses the fourth", &full{}, []byte{1, 2, 3, 4, pop, pop, pop, pop, 5, pop}},
	} {
		if said := check(test.q, test.ops...); len(said) != 1 || said[0][:3] != "Pop" {
			t.Errorf("a queue that %s, ops %d: got %q, want one report of Pop", test.name, test.ops, said)
		}
	}
}
