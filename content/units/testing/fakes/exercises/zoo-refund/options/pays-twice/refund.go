// Package refund takes back tickets.
package refund

// Bank pays people.
type Bank interface {
	Pay(id string, cents int) error
}

// Books note what was paid.
type Books interface{ Note(id string, cents int) }

// region: refund
func Refund(bank Bank, books Books, id string, cents int) error {
	if bank.Pay(id, cents) != nil {
		return bank.Pay(id, cents)
	}
	books.Note(id, -cents)
	return bank.Pay(id, cents)
}

// endregion
