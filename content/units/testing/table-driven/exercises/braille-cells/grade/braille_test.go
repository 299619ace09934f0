package braille_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	braille "course.example/units/testing/table-driven/exercises/braille-cells/solution"
)

// recorder keeps what a check reports.
type recorder struct{ messages []string }

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.messages = append(r.messages, fmt.Sprintf(format, args...))
}

type answer struct {
	cells int
	err   error
}

// reports runs Check on a translator that answers as here, and else is right.
func reports(wrong map[string]answer) []string {
	answers := map[string]answer{
		"sea": {3, nil}, "Sea": {4, nil}, "§": {0, braille.ErrSign}, "": {0, nil}, "7": {2, nil},
	}
	for text, a := range wrong {
		answers[text] = a
	}
	r := &recorder{}
	braille.Check(r, func(text string) (int, error) {
		return answers[text].cells, answers[text].err
	})
	return r.messages
}

func compare(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("reported:\ngot  %q\nwant %q", got, want)
	}
}

func TestARightTranslatorIsNotReported(t *testing.T) {
	compare(t, reports(nil))
}

func TestTheLastCaseIsChecked(t *testing.T) {
	compare(t, reports(map[string]answer{"7": {1, nil}}), `cells("7") = 1, want 2`)
}

func TestAMissingErrorIsReportedOnce(t *testing.T) {
	compare(t, reports(map[string]answer{"§": {1, nil}}),
		`cells("§"): error <nil>, want unknown sign`)
}

func TestACaseAfterAWrongErrorIsChecked(t *testing.T) {
	compare(t, reports(map[string]answer{"Sea": {0, errors.New("no capitals")}, "7": {1, nil}}),
		`cells("Sea"): error no capitals, want <nil>`, `cells("7") = 1, want 2`)
}
