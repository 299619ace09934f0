package grade_test

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	statement "course.example/units/channels/leaks/exercises/statement-export/solution"
)

// printer takes a second for a line.
type printer struct {
	mu    sync.Mutex
	lines []string
}

func (p *printer) write(line string) {
	time.Sleep(time.Second)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.lines = append(p.lines, line)
}

func (p *printer) written() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.lines)
}

var (
	rent   = statement.Entry{Text: "rent", Cents: 90000}
	bread  = statement.Entry{Text: "bread", Cents: 405}
	coffee = statement.Entry{Text: "coffee", Cents: 350}
	blank  = statement.Entry{Cents: 100}
)

func TestNoGoroutineIsLeft(t *testing.T) {
	for _, entries := range [][]statement.Entry{{rent, blank}, {blank}, {rent, bread, blank, coffee}} {
		synctest.Test(t, func(t *testing.T) {
			p := &printer{}
			if err := statement.Export(entries, p.write); err == nil {
				t.Errorf("entries %v, one without text: got no error, want one", entries)
			}
			time.Sleep(time.Minute)
		})
	}
}

func TestEveryLineIsWrittenWhenExportReturns(t *testing.T) {
	for _, test := range []struct {
		entries []statement.Entry
		want    []string
		fails   string
	}{
		{[]statement.Entry{rent, bread, coffee}, []string{"rent;900.00", "bread;4.05", "coffee;3.50"}, ""},
		{[]statement.Entry{coffee, rent, blank, bread}, []string{"coffee;3.50", "rent;900.00"}, "entry 3"},
		{[]statement.Entry{blank}, nil, "entry 1"},
		{nil, nil, ""},
	} {
		synctest.Test(t, func(t *testing.T) {
			p := &printer{}
			err := statement.Export(test.entries, p.write)
			if got := p.written(); !slices.Equal(got, test.want) {
				t.Errorf("entries %v, when Export has returned: %q is written, want %q", test.entries, got, test.want)
			}
			if (err != nil) != (test.fails != "") || err != nil && !strings.Contains(err.Error(), test.fails) {
				t.Errorf("entries %v: got the error %v, want one about %q, or nil if that is empty", test.entries, err, test.fails)
			}
			time.Sleep(time.Minute)
		})
	}
}
