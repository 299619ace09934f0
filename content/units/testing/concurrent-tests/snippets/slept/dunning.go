// Package dunning reminds customers of open invoices.
package dunning

import "time"

// region: dunning
const patience = 14 * 24 * time.Hour

// Dunning sends one mail for an invoice that is open for two weeks.
type Dunning struct {
	mail   func(invoice string)
	timers map[string]*time.Timer
}

func (d *Dunning) Sent(invoice string) {
	d.timers[invoice] = time.AfterFunc(patience, func() {
		d.mail(invoice)
	})
}

func (d *Dunning) Paid(invoice string) {
	delete(d.timers, invoice)
}

// endregion

// New returns a Dunning that sends with mail.
func New(mail func(invoice string)) *Dunning {
	return &Dunning{mail: mail, timers: map[string]*time.Timer{}}
}
