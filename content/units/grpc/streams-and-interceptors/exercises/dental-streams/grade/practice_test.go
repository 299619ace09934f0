package grade_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	dental "course.example/units/grpc/streams-and-interceptors/exercises/dental-streams/solution"
)

var errFull = errors.New("calendar is full")

type otherKey struct{}

// stream counts what goes through it.
type stream struct {
	ctx            context.Context
	received, sent []any
}

func (s *stream) Context() context.Context { return s.ctx }

func (s *stream) RecvMsg(m any) error {
	s.received = append(s.received, m)
	return nil
}

func (s *stream) SendMsg(m any) error {
	s.sent = append(s.sent, m)
	return errFull
}

type tokenKey struct{}

// lookup knows two tokens.
func lookup(ctx context.Context) (string, error) {
	switch ctx.Value(tokenKey{}) {
	case "t-1":
		return "Molar & Sons", nil
	case "t-2":
		return "Dr. Crown", nil
	}
	return "", errors.New("no such token")
}

func open(ctx context.Context, token string) *stream {
	return &stream{ctx: context.WithValue(ctx, tokenKey{}, token)}
}

func TestTheHandlerFindsThePractice(t *testing.T) {
	var got string
	interceptor := dental.ForPractice(lookup)
	err := interceptor("srv", open(t.Context(), "t-1"), func(srv any, ss dental.ServerStream) error {
		got = dental.Practice(ss.Context())
		if srv != "srv" {
			t.Errorf("srv: got %v, want srv", srv)
		}
		return errFull
	})
	if got != "Molar & Sons" || err != errFull {
		t.Errorf("got practice %q and error %v, want %q and the handler's %q", got, err, "Molar & Sons", errFull)
	}
}

func TestEachStreamHasItsOwnPractice(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		interceptor := dental.ForPractice(lookup)
		got := map[string]chan string{"t-1": make(chan string, 1), "t-2": make(chan string, 1)}
		for _, token := range []string{"t-1", "t-2"} {
			go interceptor(nil, open(context.Background(), token), func(_ any, ss dental.ServerStream) error {
				time.Sleep(time.Minute) // both are open
				got[token] <- dental.Practice(ss.Context())
				return nil
			})
			time.Sleep(time.Second)
		}
		if first, second := <-got["t-1"], <-got["t-2"]; first != "Molar & Sons" || second != "Dr. Crown" {
			t.Errorf("two streams at once: got %q and %q, want %q and %q", first, second, "Molar & Sons", "Dr. Crown")
		}
	})
}

func TestTheCtxIsOtherwiseTheSame(t *testing.T) {
	ctx, leave := context.WithCancel(context.WithValue(t.Context(), otherKey{}, "trace 7"))
	ss := open(ctx, "t-2")
	dental.ForPractice(lookup)(nil, ss, func(_ any, ss dental.ServerStream) error {
		if got := ss.Context().Value(otherKey{}); got != "trace 7" {
			t.Errorf("another value in the ctx: got %v, want trace 7", got)
		}
		leave()
		if err := ss.Context().Err(); !errors.Is(err, context.Canceled) {
			t.Errorf("the client has gone: the ctx has error %v, want context canceled", err)
		}
		return nil
	})
}

func TestAnUnknownTokenGoesNoFurther(t *testing.T) {
	called := false
	err := dental.ForPractice(lookup)(nil, open(t.Context(), "t-9"), func(any, dental.ServerStream) error {
		called = true
		return nil
	})
	if called || !errors.Is(err, dental.ErrUnauthenticated) {
		t.Errorf("got handler called %t and error %v, want false and %q", called, err, dental.ErrUnauthenticated)
	}
}

func TestMessagesGoThrough(t *testing.T) {
	below := open(t.Context(), "t-1")
	dental.ForPractice(lookup)(nil, below, func(_ any, ss dental.ServerStream) error {
		if err := ss.RecvMsg("appointment"); err != nil {
			t.Errorf("RecvMsg: got %v, want nil", err)
		}
		if err := ss.SendMsg("offer"); err != errFull {
			t.Errorf("SendMsg: got %v, want %q", err, errFull)
		}
		return nil
	})
	if len(below.received) != 1 || below.received[0] != "appointment" || len(below.sent) != 1 || below.sent[0] != "offer" {
		t.Errorf("got received %v and sent %v, want one appointment and one offer", below.received, below.sent)
	}
}
