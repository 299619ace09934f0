package grade_test

import (
	"errors"
	"testing"

	dial "course.example/units/generics/constraints/exercises/dial-settings/solution"
)

func TestTheSettingThatIsReturnedIsSet(t *testing.T) {
	d, err := dial.Volume("7")
	if err != nil || d.At() != 7 {
		t.Errorf(`Volume("7"): got position %d and error %v, want 7`, d.At(), err)
	}
	d, err = dial.Volume("11")
	if err != nil || d.At() != 11 {
		t.Errorf(`Volume("11"): got position %d and error %v, want 11`, d.At(), err)
	}
}

func TestARefusedTextGivesTheErrorOfSet(t *testing.T) {
	for _, text := range []string{"12", "-1", "loud"} {
		if d, err := dial.Volume(text); err == nil {
			t.Errorf("Volume(%q): got position %d and no error, want the error of Set", text, d.At())
		}
	}
	if _, err := dial.Read[channel]("mute"); !errors.Is(err, errMute) {
		t.Errorf("got the error %v, want that of Set", err)
	}
}

// channel is a setting that is a string underneath.
type channel string

var errMute = errors.New("muted")

func (c *channel) Set(text string) error {
	*c += channel(text)
	if text == "mute" {
		return errMute
	}
	return nil
}

func TestAnyTypeWithASetMethodWorks(t *testing.T) {
	if c, err := dial.Read[channel]("radio"); err != nil || c != "radio" {
		t.Errorf("a string with a Set method: got %q and error %v, want %q", c, err, "radio")
	}
}

func TestEachCallBeginsAnew(t *testing.T) {
	dial.Read[channel]("radio")
	if c, _ := dial.Read[channel]("news"); c != "news" {
		t.Errorf("the second call: got %q, want %q", c, "news")
	}
}
