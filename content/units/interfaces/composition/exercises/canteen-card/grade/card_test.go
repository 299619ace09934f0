package grade_test

import (
	"errors"
	"testing"

	canteen "course.example/units/interfaces/composition/exercises/canteen-card/solution"
)

func child(cents, limit int) (*canteen.Card, *canteen.ChildCard) {
	c := canteen.NewCard(cents)
	return c, canteen.NewChildCard(c, limit)
}

func check(t *testing.T, what string, err, want error, balance, wantBalance int) {
	t.Helper()
	if !errors.Is(err, want) || balance != wantBalance {
		t.Errorf("%s: got error %v and balance %d, want %v and %d", what, err, balance, want, wantBalance)
	}
}

func TestATrayCannotPassTheLimit(t *testing.T) {
	_, c := child(2000, 500)
	err := c.PayAll(300, 300)
	check(t, "tray of 300 and 300 with a limit of 500", err, canteen.ErrLimit, c.Balance(), 1700)
}

func TestItemsBeforeTheLimitArePaid(t *testing.T) {
	_, c := child(2000, 500)
	err := c.PayAll(200, 250, 100, 10)
	check(t, "tray of 200, 250, 100, 10 with a limit of 500", err, canteen.ErrLimit, c.Balance(), 1550)
	err = c.Pay(50)
	check(t, "then 50, which the limit still allows", err, nil, c.Balance(), 1500)
	err = c.Pay(1)
	check(t, "then 1 more", err, canteen.ErrLimit, c.Balance(), 1500)
}

func TestTheLimitHoldsOverSeveralTrays(t *testing.T) {
	_, c := child(2000, 500)
	check(t, "tray of 100 and 100", c.PayAll(100, 100), nil, c.Balance(), 1800)
	check(t, "then 200 alone", c.Pay(200), nil, c.Balance(), 1600)
	check(t, "then a tray of 101", c.PayAll(101), canteen.ErrLimit, c.Balance(), 1600)
	check(t, "then a tray of 100", c.PayAll(100), nil, c.Balance(), 1500)
	check(t, "then an empty tray", c.PayAll(), nil, c.Balance(), 1500)
}

func TestEachItemIsPaidOnce(t *testing.T) {
	card, c := child(1000, 900)
	check(t, "tray of 300 and 100", c.PayAll(300, 100), nil, c.Balance(), 600)
	if card.Balance() != 600 {
		t.Errorf("balance of the card below: got %d, want 600", card.Balance())
	}
}

func TestALowBalanceIsToldAsBefore(t *testing.T) {
	_, c := child(250, 300)
	check(t, "tray of 200 and 100 with 250 on the card and a limit of 300", c.PayAll(200, 100), canteen.ErrBalance, c.Balance(), 50)
	check(t, "then 50, as what was not paid does not count", c.Pay(50), nil, c.Balance(), 0)
}

func TestAnOrdinaryCardHasNoLimit(t *testing.T) {
	c := canteen.NewCard(5000)
	check(t, "tray of 2000 and 2500", c.PayAll(2000, 2500), nil, c.Balance(), 500)
	check(t, "then 600 and 1", c.PayAll(600, 1), canteen.ErrBalance, c.Balance(), 500)
	card, _ := child(900, 10)
	check(t, "800 by a card that a child's card was made for", card.Pay(800), nil, card.Balance(), 100)
}
