package reminders_test

import (
	"errors"
	"fmt"
	"testing"

	reminders "course.example/units/testing/fakes/exercises/vet-reminders/solution"
)

var mia = reminders.Pet{Name: "Mia", Owner: "ann@example.org"}
var rex = reminders.Pet{Name: "Rex", Owner: "bob@example.org"}

// office is both fakes. It logs what was done, and fails at fails.
type office struct {
	log   string
	fails string
}

var errOffice = errors.New("not today")

func (o *office) do(what string) error {
	if what == o.fails {
		return errOffice
	}
	o.log += what + "; "
	return nil
}

func (o *office) Due() ([]reminders.Pet, error) {
	if err := o.do("due"); err != nil {
		return nil, err
	}
	return []reminders.Pet{mia, rex}, nil
}
func (o *office) Done(p reminders.Pet) error { return o.do("done " + p.Name) }
func (o *office) Mail(to, text string) error { return o.do("mail " + to + " " + text) }

const (
	mailMia = "mail ann@example.org Please come with Mia"
	mailRex = "mail bob@example.org Please come with Rex"
)

func TestSendDue(t *testing.T) {
	for _, test := range []struct{ fails, want string }{
		{"", "due; " + mailMia + "; done Mia; " + mailRex + "; done Rex; "},
		{"due", ""},
		{mailMia, "due; " + mailRex + "; done Rex; "},
		{"done Mia", "due; " + mailMia + "; " + mailRex + "; done Rex; "},
	} {
		t.Run(fmt.Sprintf("fails at %q", test.fails), func(t *testing.T) {
			o := &office{fails: test.fails}
			err := reminders.SendDue(o, o)
			if failed := errors.Is(err, errOffice); failed != (test.fails != "") {
				t.Errorf("got error %v", err)
			}
			if o.log != test.want {
				t.Errorf("got %s, want %s", o.log, test.want)
			}
		})
	}
}
