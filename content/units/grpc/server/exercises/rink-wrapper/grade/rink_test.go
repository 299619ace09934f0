package grade_test

import (
	"context"
	"errors"
	"testing"

	rink "course.example/units/grpc/server/exercises/rink-wrapper/solution"
)

var errTaken, errLate = errors.New("slot is taken"), errors.New("too late to cancel")

type key struct{}

// server remembers the calls that reach it.
type server struct {
	rink.UnimplementedRinksServer
	calls []string
	fails bool
}

func (s *server) answer(ctx context.Context, method string, slot *rink.Slot, err error) (*rink.Slot, error) {
	caller, _ := ctx.Value(key{}).(string)
	s.calls = append(s.calls, method+" "+slot.Name+" for "+caller)
	if s.fails {
		return nil, err
	}
	return &rink.Slot{Name: slot.Name + ", rink 2"}, nil
}

func (s *server) Book(ctx context.Context, slot *rink.Slot) (*rink.Slot, error) {
	return s.answer(ctx, "Book", slot, errTaken)
}

func (s *server) Cancel(ctx context.Context, slot *rink.Slot) (*rink.Slot, error) {
	return s.answer(ctx, "Cancel", slot, errLate)
}

// call says what came back, which calls reached the server, and what was noted.
func call(t *testing.T, s *server, cancel bool, name string) (slot *rink.Slot, err error, notes []string) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("cancel %t, %s: got a panic (%v), want an answer", cancel, name, r)
		}
	}()
	var noted rink.RinksServer = rink.NewNoted(s, func(slot string) { notes = append(notes, slot) })
	ctx := context.WithValue(t.Context(), key{}, "Mira")
	do := noted.Book
	if cancel {
		do = noted.Cancel
	}
	slot, err = do(ctx, &rink.Slot{Name: name})
	return slot, err, notes
}

func TestCancelReachesTheServerBehind(t *testing.T) {
	s := &server{}
	slot, err, notes := call(t, s, true, "Monday 8")
	if err != nil || slot == nil || slot.Name != "Monday 8, rink 2" || len(s.calls) != 1 || len(notes) != 0 {
		t.Errorf("got slot %v, error %v, calls %q, notes %q, want slot Monday 8, rink 2, nil, one call and no note", slot, err, s.calls, notes)
	}
}

func TestBookIsNotedAndPassedOn(t *testing.T) {
	s := &server{}
	slot, err, notes := call(t, s, false, "Friday 20")
	if err != nil || slot == nil || slot.Name != "Friday 20, rink 2" || len(s.calls) != 1 || len(notes) != 1 || notes[0] != "Friday 20" {
		t.Errorf("got slot %v, error %v, calls %q, notes %q, want slot Friday 20, rink 2, nil, one call and the note Friday 20", slot, err, s.calls, notes)
	}
}

func TestErrorsComeBack(t *testing.T) {
	s := &server{fails: true}
	if _, err, _ := call(t, s, false, "Friday 20"); !errors.Is(err, errTaken) {
		t.Errorf("Book: got %v, want %q", err, errTaken)
	}
	if _, err, _ := call(t, s, true, "Friday 20"); !errors.Is(err, errLate) {
		t.Errorf("Cancel: got %v, want %q", err, errLate)
	}
}

func TestTheCtxOfTheCallIsPassedOn(t *testing.T) {
	s := &server{}
	call(t, s, false, "Friday 20")
	call(t, s, true, "Friday 20")
	if len(s.calls) != 2 || s.calls[0] != "Book Friday 20 for Mira" || s.calls[1] != "Cancel Friday 20 for Mira" {
		t.Errorf("got calls %q, want Book and Cancel with the caller Mira in their ctx", s.calls)
	}
}
