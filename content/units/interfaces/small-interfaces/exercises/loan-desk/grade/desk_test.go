package grade_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	desk "course.example/units/interfaces/small-interfaces/exercises/loan-desk/solution"
)

// replica is a copy of the database that can only be read.
type replica struct{ loans []desk.Loan }

func (r replica) Loans() []desk.Loan { return r.loans }

var errUnknown = errors.New("unknown book")

// hatch takes books back and knows nothing of other loans.
type hatch struct {
	fails string
	steps []string
}

func (h *hatch) step(name, book string) error {
	h.steps = append(h.steps, name+" "+book)
	if name == h.fails {
		return errUnknown
	}
	return nil
}

func (h *hatch) End(book string) error    { return h.step("end", book) }
func (h *hatch) Shelve(book string) error { return h.step("shelve", book) }

// catalog is a whole Catalog.
type catalog struct {
	replica
	*hatch
}

func (catalog) Lend(book, reader string, due int) error { return nil }
func (catalog) Register(reader string) error            { return nil }

var _ desk.Catalog = catalog{}

var loans = []desk.Loan{
	{Book: "Emma", Reader: "Ada", Due: 40},
	{Book: "Ulysses", Reader: "Bob", Due: 10},
	{Book: "Dracula", Reader: "Cy", Due: 39},
}

// call calls one of the functions, if its first parameter takes v.
func call(t *testing.T, what string, function, v, arg any) any {
	t.Helper()
	f := reflect.ValueOf(function)
	if !reflect.TypeOf(v).AssignableTo(f.Type().In(0)) {
		t.Fatalf("%s: got a parameter that refuses it, want one that takes it", what)
	}
	return f.Call([]reflect.Value{reflect.ValueOf(v), reflect.ValueOf(arg)})[0].Interface()
}

func TestAReplicaIsEnoughForOverdue(t *testing.T) {
	for day, want := range map[int][]string{10: nil, 40: {"Ulysses", "Dracula"}, 41: {"Emma", "Ulysses", "Dracula"}} {
		got, _ := call(t, "Overdue with a type that has Loans only", desk.Overdue, replica{loans}, day).([]string)
		if !slices.Equal(got, want) {
			t.Errorf("day %d: got %q, want %q", day, got, want)
		}
	}
}

func TestAHatchIsEnoughForTakeBack(t *testing.T) {
	for _, test := range []struct {
		fails string
		steps []string
		err   error
	}{
		{"", []string{"end Emma", "shelve Emma"}, nil},
		{"end", []string{"end Emma"}, errUnknown},
		{"shelve", []string{"end Emma", "shelve Emma"}, errUnknown},
	} {
		h := &hatch{fails: test.fails}
		err, _ := call(t, "TakeBack with a type that has End and Shelve only", desk.TakeBack, h, "Emma").(error)
		if !slices.Equal(h.steps, test.steps) || !errors.Is(err, test.err) {
			t.Errorf("what fails: %q: got the calls %q and %v, want %q and %v", test.fails, h.steps, err, test.steps, test.err)
		}
	}
}

func TestACatalogStillFits(t *testing.T) {
	c := catalog{replica{loans}, &hatch{}}
	if got, _ := call(t, "Overdue with a Catalog", desk.Overdue, c, 20).([]string); !slices.Equal(got, []string{"Ulysses"}) {
		t.Errorf("Overdue with a Catalog: got %q, want [Ulysses]", got)
	}
	if err, _ := call(t, "TakeBack with a Catalog", desk.TakeBack, c, "Emma").(error); err != nil || len(c.steps) != 2 {
		t.Errorf("TakeBack with a Catalog: got the calls %q and %v, want two calls and nil", c.steps, err)
	}
}

func TestWhatLacksAMethodIsRefused(t *testing.T) {
	overdue, takeBack := reflect.TypeOf(desk.Overdue).In(0), reflect.TypeOf(desk.TakeBack).In(0)
	for _, test := range []struct {
		what string
		v    any
		in   reflect.Type
	}{
		{"Overdue with a type without Loans", &hatch{}, overdue},
		{"TakeBack with a replica, which has Loans only", replica{}, takeBack},
		{"TakeBack with a type without End", struct{ shelver }{}, takeBack},
		{"TakeBack with a type without Shelve", struct{ ender }{}, takeBack},
	} {
		if reflect.TypeOf(test.v).AssignableTo(test.in) {
			t.Errorf("%s: got a parameter that takes it, want one that refuses it", test.what)
		}
	}
}

type shelver struct{}

func (shelver) Shelve(string) error { return nil }

type ender struct{}

func (ender) End(string) error { return nil }
