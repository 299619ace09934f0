package grade_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	rental "course.example/units/grpc/streams-and-interceptors/exercises/ski-rental/solution"
)

type key struct{}

// desk makes calls, and keeps what the last one left in the log.
type desk struct {
	serve  rental.Handler
	logged string
}

func open() *desk {
	d := &desk{}
	server := &rental.Server{
		Who: func(ctx context.Context) (string, bool) {
			caller, _ := ctx.Value(key{}).(string)
			if caller == "forged" {
				panic("signature is broken")
			}
			return caller, caller != ""
		},
		Log:   func(req string, err error) { d.logged = fmt.Sprint(req, ": ", err) },
		Limit: 2,
	}
	d.serve = server.Serve(func(ctx context.Context, req string) (string, error) {
		if req == "bindings" {
			panic("no such shelf")
		}
		return "here are your " + req, nil
	})
	return d
}

// call says how a call ended, and what was logged of it.
func (d *desk) call(caller, req string) (resp string, err error, logged string) {
	d.logged = "nothing"
	defer func() {
		if r := recover(); r != nil {
			err, logged = fmt.Errorf("a panic that nobody recovered: %v", r), d.logged
		}
	}()
	resp, err = d.serve(context.WithValue(context.Background(), key{}, caller), req)
	return resp, err, d.logged
}

func TestACallIsAnsweredAndLogged(t *testing.T) {
	resp, err, logged := open().call("Ida", "skis")
	if resp != "here are your skis" || err != nil || logged != "skis: <nil>" {
		t.Errorf("got %q and %v, log %q, want %q and nil, log %q", resp, err, logged, "here are your skis", "skis: <nil>")
	}
}

func TestARefusedCallIsLogged(t *testing.T) {
	_, err, logged := open().call("", "skis")
	if !errors.Is(err, rental.ErrUnauthenticated) || logged != "skis: unauthenticated" {
		t.Errorf("nobody calls: got %v, log %q, want %q, log %q", err, logged, rental.ErrUnauthenticated, "skis: unauthenticated")
	}
}

func TestAPanicOfTheHandlerIsLogged(t *testing.T) {
	_, err, logged := open().call("Ida", "bindings")
	if !errors.Is(err, rental.ErrInternal) || logged != "bindings: internal" {
		t.Errorf("the handler panics: got %v, log %q, want %q, log %q", err, logged, rental.ErrInternal, "bindings: internal")
	}
}

func TestAPanicOfAnInterceptorIsLogged(t *testing.T) {
	_, err, logged := open().call("forged", "skis")
	if !errors.Is(err, rental.ErrInternal) || logged != "skis: internal" {
		t.Errorf("authorised panics: got %v, log %q, want %q, log %q", err, logged, rental.ErrInternal, "skis: internal")
	}
}

func TestEachCallerHasALimit(t *testing.T) {
	d := open()
	for n, c := range []struct {
		caller string
		want   error
	}{{"Ida", nil}, {"Ida", nil}, {"Ole", nil}, {"Ida", rental.ErrExhausted}, {"Ole", nil}} {
		if _, err, _ := d.call(c.caller, "skis"); !errors.Is(err, c.want) {
			t.Errorf("limit of two, call %d, by %s: got %v, want %v", n+1, c.caller, err, c.want)
		}
	}
}
