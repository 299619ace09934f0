package desk

// Overdue lists the books that should be back by now.
func Overdue(c interface{ Loans() []Loan }, day int) []string {
	var books []string
	for _, loan := range c.Loans() {
		if loan.Due < day {
			books = append(books, loan.Book)
		}
	}
	return books
}

// TakeBack ends the loan of a book and puts it on its shelf.
func TakeBack(c interface {
	End(book string) error
	Shelve(book string) error
}, book string) error {
	if err := c.End(book); err != nil {
		return err
	}
	return c.Shelve(book)
}
