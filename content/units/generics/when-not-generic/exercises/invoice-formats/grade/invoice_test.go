package grade_test

import (
	"fmt"
	"testing"

	invoice "course.example/units/generics/when-not-generic/exercises/invoice-formats/solution"
)

// loud is a format of another package.
type loud string

func (l loud) Write(inv invoice.Invoice) string {
	return fmt.Sprint(inv.Customer, l, inv.Cents, l)
}

// counting counts its invoices.
type counting struct{ n int }

func (c *counting) Write(inv invoice.Invoice) string {
	c.n++
	return fmt.Sprint("number ", c.n)
}

func check(t *testing.T, format, want string) {
	t.Helper()
	defer func() {
		if v := recover(); v != nil {
			t.Errorf("format %s: got a panic (%v), want %q", format, v, want)
		}
	}()
	got, err := invoice.Write(format, invoice.Invoice{Customer: "Lund", Cents: 950})
	if err != nil || got != want {
		t.Errorf("format %s: got %q and the error %v, want %q", format, got, err, want)
	}
}

func TestEachFormatIsWrittenByItsOwnType(t *testing.T) {
	check(t, "csv", "Lund,950")
	check(t, "text", "Lund........950")
}

func TestOtherPackagesAddFormats(t *testing.T) {
	invoice.Register("loud", loud("!"))
	check(t, "loud", "Lund!950!")
	c := &counting{}
	invoice.Register("counting", c)
	check(t, "counting", "number 1")
	check(t, "counting", "number 2")
	if c.n != 2 {
		t.Errorf("a writer of another package was used twice: it counted %d, want 2", c.n)
	}
	invoice.Register("loud", loud("?"))
	check(t, "loud", "Lund?950?")
	check(t, "csv", "Lund,950")
}

func TestAnUnknownFormatIsAnError(t *testing.T) {
	if got, err := invoice.Write("papyrus", invoice.Invoice{}); err == nil {
		t.Errorf("an unknown format: got %q and no error, want an error", got)
	}
}
