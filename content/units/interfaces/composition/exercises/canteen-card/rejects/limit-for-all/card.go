package canteen

import "errors"

var (
	ErrBalance = errors.New("balance too low")
	ErrLimit   = errors.New("limit of the day reached")
)

// Card pays in a canteen.
type Card struct{ balance, limit, spent int }

func NewCard(cents int) *Card { return &Card{balance: cents} }

func (c *Card) Balance() int { return c.balance }

func (c *Card) Pay(cents int) error {
	if c.spent+cents > c.limit {
		return ErrLimit
	}
	if cents > c.balance {
		return ErrBalance
	}
	c.balance -= cents
	c.spent += cents
	return nil
}

func (c *Card) PayAll(items ...int) error {
	for _, cents := range items {
		if err := c.Pay(cents); err != nil {
			return err
		}
	}
	return nil
}

// ChildCard is a card with a limit.
type ChildCard struct{ *Card }

func NewChildCard(c *Card, limit int) *ChildCard {
	c.limit = limit
	return &ChildCard{Card: c}
}
