package desk

// Loan is a book that somebody has.
type Loan struct {
	Book, Reader string
	Due          int // day of the year
}

// Catalog is all that the database of the library can do.
type Catalog interface {
	Loans() []Loan
	End(book string) error
	Shelve(book string) error
	Lend(book, reader string, due int) error
	Register(reader string) error
}
