package desk

// Store is what this package needs.
type Store interface {
	Loans() []Loan
	End(book string) error
	Shelve(book string) error
}

// Overdue lists the books that should be back by now.
func Overdue(c Store, day int) []string {
	var books []string
	for _, loan := range c.Loans() {
		if loan.Due < day {
			books = append(books, loan.Book)
		}
	}
	return books
}

// TakeBack ends the loan of a book and puts it on its shelf.
func TakeBack(c Store, book string) error {
	if err := c.End(book); err != nil {
		return err
	}
	return c.Shelve(book)
}
