package grade_test

import (
	"errors"
	"fmt"
	"testing"

	dome "course.example/units/generics/generic-types/exercises/dome-services/solution"
)

type lamp struct{ watts int }

func (l *lamp) String() string { return "a lamp" }

type seats int

func found[S comparable](t *testing.T, d *dome.Dome, name string, want S) {
	t.Helper()
	if got, err := dome.Service[S](d, name); err != nil || got != want {
		kind := fmt.Sprintf("%T", new(S))[1:]
		t.Errorf("%q as a %s: got %s and error %v, want %s", name, kind, say(got), err, say(want))
	}
}

// say tells an empty text, and a pointer that is nil, from others.
func say(v any) string {
	switch v := v.(type) {
	case string:
		return fmt.Sprintf("%q", v)
	case *lamp:
		if v == nil {
			return "a nil lamp"
		}
	}
	return fmt.Sprint(v)
}

func refused[S any](t *testing.T, d *dome.Dome, name string, want, not error) {
	t.Helper()
	_, err := dome.Service[S](d, name)
	if !errors.Is(err, want) || errors.Is(err, not) {
		kind := fmt.Sprintf("%T", new(S))[1:]
		t.Errorf("%q as a %s: got error %v, want %v", name, kind, err, want)
	}
}

func TestAServiceIsFoundByItsType(t *testing.T) {
	var d dome.Dome
	moon := &lamp{40}
	d.Offer("moon", moon)
	d.Offer("seats", seats(120))
	found(t, &d, "moon", moon)
	found(t, &d, "seats", seats(120))
}

func TestAServiceIsFoundByAnInterface(t *testing.T) {
	var d dome.Dome
	moon := &lamp{40}
	d.Offer("moon", moon)
	found[fmt.Stringer](t, &d, "moon", moon)
	found[any](t, &d, "moon", moon)
}

func TestAZeroIsAServiceToo(t *testing.T) {
	var d dome.Dome
	d.Offer("seats", seats(0))
	d.Offer("moon", (*lamp)(nil))
	found(t, &d, "seats", seats(0))
	found(t, &d, "moon", (*lamp)(nil))
	d.Offer("title", "")
	found(t, &d, "title", "")
}

func TestAnUnknownNameIsSaid(t *testing.T) {
	var d dome.Dome
	refused[seats](t, &d, "seats", dome.ErrUnknown, dome.ErrKind)
	d.Offer("moon", &lamp{40})
	refused[*lamp](t, &d, "sun", dome.ErrUnknown, dome.ErrKind)
	refused[fmt.Stringer](t, &d, "sun", dome.ErrUnknown, dome.ErrKind)
}

func TestAServiceOfAnotherKindIsSaid(t *testing.T) {
	var d dome.Dome
	d.Offer("moon", &lamp{40})
	d.Offer("seats", seats(120))
	refused[lamp](t, &d, "moon", dome.ErrKind, dome.ErrUnknown)
	refused[int](t, &d, "seats", dome.ErrKind, dome.ErrUnknown)
	refused[fmt.Stringer](t, &d, "seats", dome.ErrKind, dome.ErrUnknown)
}
