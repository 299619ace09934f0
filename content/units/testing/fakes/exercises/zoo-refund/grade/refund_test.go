package grade_test

import (
	"errors"
	"testing"

	refund "course.example/units/testing/fakes/exercises/zoo-refund/solution"
)

type fakeBank struct {
	paid int
	fail error
}

func (b *fakeBank) Pay(id string, cents int) error {
	if b.fail == nil {
		b.paid += cents
	}
	return b.fail
}

type fakeBooks map[string]int

func (b fakeBooks) Note(id string, cents int) { b[id] = cents }

func TestRefund(t *testing.T) {
	bank, books := &fakeBank{}, fakeBooks{}
	err := refund.Refund(bank, books, "t7", 900)
	if err != nil || bank.paid != 900 || books["t7"] != -900 {
		t.Errorf("got %d, %v and error %v", bank.paid, books, err)
	}

	bank = &fakeBank{fail: errors.New("offline")}
	if err := refund.Refund(bank, fakeBooks{}, "t8", 900); err == nil {
		t.Error("the bank fails: got no error")
	}
}
