package desk

// Lender knows what is lent.
type Lender interface {
	Loans() []Loan
}

// Ender ends loans.
type Ender interface {
	End(book string) error
}

// Overdue lists the books that should be back by now.
func Overdue(c Lender, day int) []string {
	var books []string
	for _, loan := range c.Loans() {
		if loan.Due < day {
			books = append(books, loan.Book)
		}
	}
	return books
}

// TakeBack ends the loan of a book and puts it on its shelf.
func TakeBack(c Ender, book string) error {
	if err := c.End(book); err != nil {
		return err
	}
	if s, ok := c.(interface{ Shelve(book string) error }); ok {
		return s.Shelve(book)
	}
	return nil
}
