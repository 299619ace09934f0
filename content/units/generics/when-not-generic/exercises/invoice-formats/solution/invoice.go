// Package invoice writes invoices in formats that users choose.
package invoice

import (
	"fmt"
	"strings"
)

// Invoice is a sum in cents for a customer.
type Invoice struct {
	Customer string
	Cents    int
}

// region: formats
// Writer writes an invoice in its format.
type Writer interface{ Write(inv Invoice) string }

var writers = map[string]Writer{
	"csv":  CSV{},
	"text": &Text{Width: 12},
}

// Register adds a format, such as one of another package.
func Register(format string, w Writer) {
	writers[format] = w
}

// Write writes inv in the format that the user has chosen.
func Write(format string, inv Invoice) (string, error) {
	w, ok := writers[format]
	if !ok {
		return "", fmt.Errorf("unknown format %q", format)
	}
	return w.Write(inv), nil
}

// endregion

// CSV writes one line.
type CSV struct{}

// Write separates by a comma.
func (CSV) Write(inv Invoice) string {
	return fmt.Sprintf("%s,%d", inv.Customer, inv.Cents)
}

// Text writes a line for a printer.
type Text struct{ Width int }

// Write fills up with dots.
func (t *Text) Write(inv Invoice) string {
	return inv.Customer + strings.Repeat(".", max(t.Width-len(inv.Customer), 1)) + fmt.Sprint(inv.Cents)
}
