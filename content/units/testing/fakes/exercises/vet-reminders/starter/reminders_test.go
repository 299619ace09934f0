package reminders_test

import (
	"testing"

	reminders "course.example/units/testing/fakes/exercises/vet-reminders/solution"
)

var mia = reminders.Pet{Name: "Mia", Owner: "ann@example.org"}
var rex = reminders.Pet{Name: "Rex", Owner: "bob@example.org"}

// practice is a fake Register.
type practice struct{ due []reminders.Pet }

func (p *practice) Due() ([]reminders.Pet, error) { return p.due, nil }
func (p *practice) Done(reminders.Pet) error      { return nil }

// post is a fake Mailer.
type post struct{ mails int }

func (p *post) Mail(to, text string) error {
	p.mails++
	return nil
}

func TestTwoPetsAreDue(t *testing.T) {
	register, mailer := &practice{due: []reminders.Pet{mia, rex}}, &post{}
	if err := reminders.SendDue(register, mailer); err != nil {
		t.Errorf("got error %v, want nil", err)
	}
	if mailer.mails != 2 {
		t.Errorf("got %d mails, want 2", mailer.mails)
	}
}
