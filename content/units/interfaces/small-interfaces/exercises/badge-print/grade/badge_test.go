package grade_test

import (
	"errors"
	"reflect"
	"testing"

	badge "course.example/units/interfaces/small-interfaces/exercises/badge-print/solution"
)

// paper can be written to and cut, and nothing else.
type paper struct {
	text string
	jam  error
}

func (p *paper) Write(b []byte) (int, error) {
	p.text += string(b)
	return len(b), nil
}

func (p *paper) Cut() error {
	p.text += "--"
	return p.jam
}

// bytesOnly cannot be cut.
type bytesOnly struct{}

func (bytesOnly) Write(b []byte) (int, error) { return len(b), nil }

// print calls Print with d, if its parameter takes it.
func print(t *testing.T, what string, d any, names ...string) error {
	t.Helper()
	f := reflect.ValueOf(badge.Print)
	if !reflect.TypeOf(d).AssignableTo(f.Type().In(0)) {
		t.Fatalf("%s: got a parameter that refuses it, want one that takes it", what)
	}
	err, _ := f.Call([]reflect.Value{reflect.ValueOf(d), reflect.ValueOf(names)})[0].Interface().(error)
	return err
}

func TestWriteAndCutAreEnough(t *testing.T) {
	p := &paper{}
	err := print(t, "a type with Write and Cut only", p, "Ada", "Grace")
	if want := "Ada\n--Grace\n--"; p.text != want || err != nil {
		t.Errorf("two badges: got %q and %v, want %q and nil", p.text, err, want)
	}
}

func TestAJamIsReported(t *testing.T) {
	jam := errors.New("paper jam")
	if err := print(t, "a type with Write and Cut only", &paper{jam: jam}, "Ada"); !errors.Is(err, jam) {
		t.Errorf("a jam: got %v, want an error that wraps %v", err, jam)
	}
}

func TestThePrinterStillFits(t *testing.T) {
	if err := print(t, "the printer of the front desk", &badge.Printer{}, "Ada"); err != nil {
		t.Errorf("the printer: got %v, want nil", err)
	}
}

func TestWhatCannotBeCutIsRefused(t *testing.T) {
	if reflect.TypeOf(bytesOnly{}).AssignableTo(reflect.TypeOf(badge.Print).In(0)) {
		t.Error("a type without Cut: got a parameter that takes it, want one that refuses it")
	}
}
