package main

import (
	"errors"
	"fmt"
)

// Receiver is told when something is wrong.
type Receiver interface{ Send(text string) error }

// Mail is an address.
type Mail struct{ Address string }

// Send writes a mail.
func (m Mail) Send(text string) error {
	_, err := fmt.Printf("mail to %s: %s\n", m.Address, text)
	return err
}

// Pager is a telephone number.
type Pager struct{ Number string }

// Send calls the pager.
func (p Pager) Send(text string) error {
	_, err := fmt.Printf("page to %s: %s\n", p.Number, text)
	return err
}

// region: alarm
// Alarm tells all of its receivers.
type Alarm struct{ receivers []Receiver }

func (a *Alarm) Add(r Receiver) {
	a.receivers = append(a.receivers, r)
}

func (a *Alarm) Raise(text string) error {
	var errs []error
	for _, r := range a.receivers {
		errs = append(errs, r.Send(text))
	}
	return errors.Join(errs...)
}

// endregion

func main() {
	// region: use
	var disk Alarm
	disk.Add(Mail{"ops@example.com"})
	disk.Add(Pager{"+47 555 0119"})
	err := disk.Raise("disk full")
	// endregion
	if err != nil {
		fmt.Println(err)
	}
}
