package tickets

import "fmt"

// Describe says how a ticket was paid: "voucher SPRING" or "cash 2500". What
// was chosen counts, also with nothing in it: "voucher " or "cash 0". Without
// a choice, or a Payment, it is "unpaid".
func Describe(p *Payment) string {
	method := p.GetMethod()
	if _, ok := method.(*Payment_Voucher); ok {
		return "voucher " + p.GetVoucher()
	}
	if _, ok := method.(*Payment_Cash); ok {
		return fmt.Sprintf("cash %d", p.GetCash())
	}
	return "unpaid"
}
