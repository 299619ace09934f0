package race

import (
	"fmt"
	"io"
)

type Arrival struct {
	Ring    string
	Minutes int
}

type Encoder interface{ Encode(a Arrival) error }

// An Ender is an Encoder that has something to write after the last arrival.
type Ender interface{ End() error }

// New returns an encoder that writes to w. That of "plain" writes each
// arrival at once, as "NL7 41" and a newline, and is no Ender. That of
// "counted" does the same and writes their number at the end, as "arrivals:
// 2" and a newline. That of "fastest" writes only the fastest arrival, at the
// end. These two are Enders. Each method that writes returns the error of w.
func New(list string, w io.Writer) Encoder {
	switch list {
	case "counted":
		return &counted{plain: plain{w}}
	case "fastest":
		return &fastest{plain: plain{w}}
	}
	return plain{w}
}

// Write encodes all arrivals, and ends e if it is an Ender.
func Write(e Encoder, all []Arrival) error {
	for _, a := range all {
		if err := e.Encode(a); err != nil {
			return err
		}
	}
	if x, ok := e.(Ender); ok {
		return x.End()
	}
	return nil
}

type plain struct{ w io.Writer }

func (p plain) Encode(a Arrival) error {
	_, err := fmt.Fprintln(p.w, a.Ring, a.Minutes)
	return err
}

type counted struct {
	plain
	n int
}

func (c *counted) Encode(a Arrival) error {
	c.n++
	return c.plain.Encode(a)
}

func (c *counted) End() {
	fmt.Fprintln(c.w, "arrivals:", c.n)
}

type fastest struct {
	plain
	best *Arrival
}

func (f *fastest) Encode(a Arrival) error {
	if f.best == nil || a.Minutes < f.best.Minutes {
		f.best = &a
	}
	return nil
}

func (f *fastest) End() error {
	if f.best == nil {
		return nil
	}
	return f.plain.Encode(*f.best)
}
