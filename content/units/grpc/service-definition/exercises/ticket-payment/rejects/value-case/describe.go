package tickets

import "fmt"

// Describe says how a ticket was paid: "voucher SPRING" or "cash 2500". What
// was chosen counts, also with nothing in it: "voucher " or "cash 0". Without
// a choice, or a Payment, it is "unpaid".
func Describe(p *Payment) string {
	if p.GetMethod() == nil {
		return "unpaid"
	}
	if voucher := p.GetVoucher(); voucher != "" {
		return "voucher " + voucher
	}
	return fmt.Sprint("cash ", p.GetCash())
}
