package desk

type (
	lender  interface{ Loans() []Loan }
	ender   interface{ End(book string) error }
	shelver interface{ Shelve(book string) error }

	returner interface {
		ender
		shelver
	}
)

// Overdue lists the books that should be back by now.
func Overdue(c lender, day int) []string {
	var books []string
	for _, loan := range c.Loans() {
		if loan.Due < day {
			books = append(books, loan.Book)
		}
	}
	return books
}

// TakeBack ends the loan of a book and puts it on its shelf.
func TakeBack(c returner, book string) error {
	if err := c.End(book); err != nil {
		return err
	}
	return c.Shelve(book)
}
