package tickets

import "fmt"

// Describe says how a ticket was paid: "voucher SPRING" or "cash 2500". What
// was chosen counts, also with nothing in it: "voucher " or "cash 0". Without
// a choice, or a Payment, it is "unpaid".
func Describe(p *Payment) string {
	switch m := p.Method.(type) {
	case *Payment_Voucher:
		return "voucher " + m.Voucher
	case *Payment_Cash:
		return fmt.Sprint("cash ", m.Cash)
	default:
		return "unpaid"
	}
}
