package grade_test

import (
	"testing"

	tickets "course.example/units/grpc/service-definition/exercises/ticket-payment/solution"
)

func check(t *testing.T, what string, p *tickets.Payment, want string) {
	t.Helper()
	if got := tickets.Describe(p); got != want {
		t.Errorf("%s: got %q, want %q", what, got, want)
	}
}

func voucher(code string) *tickets.Payment {
	return &tickets.Payment{Method: &tickets.Payment_Voucher{Voucher: code}}
}

func cash(amount int64) *tickets.Payment {
	return &tickets.Payment{Method: &tickets.Payment_Cash{Cash: amount}}
}

func TestEachMethodWithItsDetails(t *testing.T) {
	check(t, "the voucher WINTER", voucher("WINTER"), "voucher WINTER")
	check(t, "1900 in cash", cash(1900), "cash 1900")
}

func TestAChosenMethodWithNothingInIt(t *testing.T) {
	check(t, "0 in cash", cash(0), "cash 0")
	check(t, "an empty voucher", voucher(""), "voucher ")
}

func TestNothingWasChosen(t *testing.T) {
	check(t, "no method", &tickets.Payment{}, "unpaid")
}

func TestNoPaymentAtAll(t *testing.T) {
	check(t, "a nil Payment", nil, "unpaid")
}
