package canteen

import "errors"

var (
	ErrBalance = errors.New("balance too low")
	ErrLimit   = errors.New("limit of the day reached")
)

// Card pays in a canteen.
type Card struct{ balance int }

func NewCard(cents int) *Card { return &Card{balance: cents} }

func (c *Card) Balance() int { return c.balance }

// Pay takes cents off the card, or nothing with an error.
func (c *Card) Pay(cents int) error {
	if cents > c.balance {
		return ErrBalance
	}
	c.balance -= cents
	return nil
}

// PayAll pays one item after the other, and returns the error of the first
// that cannot be paid. What was paid before it stays paid.
func (c *Card) PayAll(items ...int) error {
	for _, cents := range items {
		if err := c.Pay(cents); err != nil {
			return err
		}
	}
	return nil
}

// ChildCard is a card with a limit. Neither Pay nor PayAll of a ChildCard
// takes the sum of all that was paid by it past the limit.
type ChildCard struct {
	*Card
	limit int
	spent int
}

func NewChildCard(c *Card, limit int) *ChildCard {
	return &ChildCard{Card: c, limit: limit}
}

// Pay is as that of Card, and returns ErrLimit for what the limit forbids.
func (c *ChildCard) Pay(cents int) error {
	if c.spent+cents > c.limit {
		return ErrLimit
	}
	if err := c.Card.Pay(cents); err != nil {
		return err
	}
	c.spent += cents
	return nil
}

// PayAll is as that of Card, within the limit.
func (c *ChildCard) PayAll(items ...int) error {
	for _, cents := range items {
		if err := c.Pay(cents); err != nil {
			return err
		}
	}
	return nil
}
