package herbarium

import (
	"errors"
	"fmt"
)

// ErrSmudged is what scanners return for a label they cannot read.
var ErrSmudged = errors.New("label smudged")

// Drawer is a drawer of pressed plants, read by some scanner.
type Drawer struct {
	Sheets int
	Scan   func(sheet int) (label string, err error)
}

// Each calls visit with the label of each sheet, in order. It ends with
// the first error and returns it behind the number of the sheet, as in
// "sheet 3: light too weak".
//
// Callers find their own errors, those of visit, by errors.Is and
// errors.AsType. The scanner will be replaced: what Scan returns is in
// the text, and cannot be matched.
func (d *Drawer) Each(visit func(label string) error) (err error) {
	sheet := 0
	defer func() {
		if err != nil {
			err = fmt.Errorf("sheet %d: %w", sheet, err)
		}
	}()
	for sheet = range d.Sheets {
		label, err := d.Scan(sheet)
		if err != nil {
			return fmt.Errorf("sheet %d: %v", sheet, err)
		}
		if err := visit(label); err != nil {
			return err
		}
	}
	return nil
}
