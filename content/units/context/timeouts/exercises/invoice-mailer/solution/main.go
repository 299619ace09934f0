// Command mailer mails a hundred invoices and counts the contexts that have not been cancelled.
package main

import (
	"context"
	"fmt"
	"time"
)

type Invoice int

// smtp hands the ctx of each send to main.
type smtp struct{ sent chan context.Context }

func (s *smtp) Send(ctx context.Context, _ Invoice) error {
	s.sent <- ctx
	return nil
}

type Mailer struct {
	queue chan Invoice
	smtp  *smtp
}

func (m *Mailer) later(Invoice, error) {}

// region: run
// Run mails invoices until ctx ends, which is when the service stops.
func (m *Mailer) Run(ctx context.Context) error {
	for {
		select {
		case inv := <-m.queue:
			sendCtx, cancel := context.WithTimeout(ctx, 10*time.Minute)
			err := m.smtp.Send(sendCtx, inv)
			cancel()
			if err != nil {
				m.later(inv, err)
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// endregion

func main() {
	m := &Mailer{queue: make(chan Invoice), smtp: &smtp{sent: make(chan context.Context, 101)}}
	go m.Run(context.Background())
	for i := range 101 { // once Run takes the last one, it is done with the hundred before it
		m.queue <- Invoice(i)
	}
	live := 0
	for range 100 {
		if ctx := <-m.smtp.sent; ctx.Err() == nil {
			live++
		}
	}
	fmt.Println("100 invoices mailed, contexts still live:", live)
}
