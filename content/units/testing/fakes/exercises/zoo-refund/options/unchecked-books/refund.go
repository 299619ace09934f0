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
	if err := bank.Pay(id, cents); err != nil {
		return err
	}
	books.Note(id, cents)
	return nil
}

// endregion
