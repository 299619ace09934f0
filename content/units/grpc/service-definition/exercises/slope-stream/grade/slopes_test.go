package grade_test

import (
	"context"
	"errors"
	"testing"

	slopes "course.example/units/grpc/service-definition/exercises/slope-stream/solution"
)

var errGone = errors.New("client is gone")

type stream struct {
	sent    []string
	failsAt int
	calls   int
}

func (s *stream) Context() context.Context { return context.Background() }

func (s *stream) Send(slope *slopes.Slope) error {
	s.calls++
	if s.calls == s.failsAt {
		return errGone
	}
	s.sent = append(s.sent, slope.Name)
	return nil
}

func server() slopes.SlopesServer {
	var s any = slopes.NewServer(map[string][]*slopes.Slope{
		"north": {{Name: "N1"}, {Name: "N2"}, {Name: "N3"}},
		"south": {{Name: "S1"}},
	})
	return s.(slopes.SlopesServer)
}

func TestAllOpenSlopesAreSent(t *testing.T) {
	for area, want := range map[string]int{"north": 3, "south": 1, "west": 0} {
		s := &stream{}
		if err := server().Openings(&slopes.AreaRequest{Area: area}, s); err != nil || len(s.sent) != want {
			t.Errorf("area %s: got %v and error %v, want %d slopes and nil", area, s.sent, err, want)
		}
	}
}

func TestTheCallEndsWithTheErrorOfSend(t *testing.T) {
	s := &stream{failsAt: 2}
	if err := server().Openings(&slopes.AreaRequest{Area: "north"}, s); !errors.Is(err, errGone) || s.calls != 2 {
		t.Errorf("the second of three cannot be sent: got error %v after %d calls of Send, want %q after 2", err, s.calls, errGone)
	}
}

func TestNoRequestIsNoPanic(t *testing.T) {
	s := &stream{}
	if err := server().Openings(nil, s); err != nil || s.calls != 0 {
		t.Errorf("a nil request: got error %v and %d slopes, want nil and none", err, s.calls)
	}
}
