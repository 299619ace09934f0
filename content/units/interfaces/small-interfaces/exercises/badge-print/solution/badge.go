package badge

import (
	"fmt"
	"io"
)

// Printer is the printer at the front desk.
type Printer struct{ printed []byte }

func (p *Printer) Read([]byte) (int, error) { return 0, io.EOF }

func (p *Printer) Write(b []byte) (int, error) {
	p.printed = append(p.printed, b...)
	return len(b), nil
}

func (p *Printer) Cut() error   { return nil }
func (p *Printer) Feed() error  { return nil }
func (p *Printer) Close() error { return nil }

// region: print
// device is what Print needs.
type device interface {
	io.Writer
	Cut() error
}

// Print prints each name on a badge of its own.
func Print(d device, names []string) error {
	for _, name := range names {
		if _, err := fmt.Fprintln(d, name); err != nil {
			return fmt.Errorf("print %s: %w", name, err)
		}
		if err := d.Cut(); err != nil {
			return fmt.Errorf("cut %s: %w", name, err)
		}
	}
	return nil
}

// endregion
