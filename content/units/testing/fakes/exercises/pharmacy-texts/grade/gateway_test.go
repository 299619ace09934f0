package grade_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	gateway "course.example/units/testing/fakes/exercises/pharmacy-texts/solution"
)

var _ gateway.Gateway = (*gateway.Fake)(nil)

func newFake() *gateway.Fake {
	return &gateway.Fake{Refuses: map[string]bool{"112": true}}
}

func TestSentHoldsWhatWasSent(t *testing.T) {
	fake := newFake()
	var sender gateway.Gateway = fake
	for _, m := range []gateway.Message{{To: "7", Text: "ready"}, {To: "112", Text: "ready"}, {To: "9", Text: "sold out"}} {
		err := sender.Send(t.Context(), m)
		if refused := err != nil; refused != (m.To == "112") {
			t.Errorf("text to %s: got error %v", m.To, err)
		}
	}
	got, want := fmt.Sprint(fake.Sent), "[{7 ready} {9 sold out}]"
	if got != want {
		t.Errorf("three texts, of which one is refused: Sent is %s, want %s", got, want)
	}
}

func TestARefusalIsErrRefused(t *testing.T) {
	err := newFake().Send(t.Context(), gateway.Message{To: "112"})
	if !errors.Is(err, gateway.ErrRefused) {
		t.Errorf("errors.Is(%v, ErrRefused): got false, want true", err)
	}
}

func TestNothingIsSentAfterTheEnd(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	fake := newFake()
	for _, to := range []string{"7", "112"} {
		err := fake.Send(ctx, gateway.Message{To: to})
		if !errors.Is(err, context.Canceled) || errors.Is(err, gateway.ErrRefused) {
			t.Errorf("text to %s when ctx is cancelled: got error %v, want %v", to, err, context.Canceled)
		}
	}
	if len(fake.Sent) != 0 {
		t.Errorf("when ctx is cancelled: Sent is %v, want it empty", fake.Sent)
	}
}
