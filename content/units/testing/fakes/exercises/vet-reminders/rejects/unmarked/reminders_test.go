package reminders_test

import (
	"errors"
	"slices"
	"testing"

	reminders "course.example/units/testing/fakes/exercises/vet-reminders/solution"
)

var mia = reminders.Pet{Name: "Mia", Owner: "ann@example.org"}
var rex = reminders.Pet{Name: "Rex", Owner: "bob@example.org"}

// practice is a fake Register.
type practice struct {
	due     []reminders.Pet
	done    []string
	failDue error
	failOn  map[string]error // by the pet's name
}

func (p *practice) Due() ([]reminders.Pet, error) {
	if p.failDue != nil {
		return nil, p.failDue
	}
	return p.due, nil
}

func (p *practice) Done(pet reminders.Pet) error {
	if err := p.failOn[pet.Name]; err != nil {
		return err
	}
	p.done = append(p.done, pet.Name)
	return nil
}

// post is a fake Mailer.
type post struct {
	sent   []string
	failOn map[string]error // by the address
}

func (p *post) Mail(to, text string) error {
	if err := p.failOn[to]; err != nil {
		return err
	}
	p.sent = append(p.sent, to+": "+text)
	return nil
}

// equal compares in any order; want is sorted.
func equal(t *testing.T, what string, got, want []string) {
	t.Helper()
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("%s: got %q, want %q", what, got, want)
	}
}

func TestTwoPetsAreDue(t *testing.T) {
	register, mailer := &practice{due: []reminders.Pet{mia, rex}}, &post{}
	if err := reminders.SendDue(register, mailer); err != nil {
		t.Errorf("got error %v, want nil", err)
	}
	equal(t, "mails", mailer.sent, []string{
		"ann@example.org: Please come with Mia",
		"bob@example.org: Please come with Rex",
	})
	equal(t, "done", register.done, []string{"Mia", "Rex"})
}

func TestOneMailFails(t *testing.T) {
	full := errors.New("mailbox full")
	register := &practice{due: []reminders.Pet{mia, rex}}
	mailer := &post{failOn: map[string]error{mia.Owner: full}}
	if err := reminders.SendDue(register, mailer); !errors.Is(err, full) {
		t.Errorf("got error %v, want %v", err, full)
	}
	equal(t, "mails", mailer.sent, []string{"bob@example.org: Please come with Rex"})
}

func TestTheRegisterFails(t *testing.T) {
	down := errors.New("register is down")
	if err := reminders.SendDue(&practice{failDue: down}, &post{}); !errors.Is(err, down) {
		t.Errorf("Due fails: got error %v, want %v", err, down)
	}
	register := &practice{due: []reminders.Pet{mia}, failOn: map[string]error{"Mia": down}}
	if err := reminders.SendDue(register, &post{}); !errors.Is(err, down) {
		t.Errorf("Done fails: got error %v, want %v", err, down)
	}
}
