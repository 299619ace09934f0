package grade_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	vault "course.example/units/grpc/streams-and-interceptors/exercises/vault-guards/solution"
)

type key struct{}

// guard notes when a call comes in and when it goes out, and adds its name to
// the ctx, the request and the answer.
func guard(notes *[]string, name string) vault.Interceptor {
	return func(ctx context.Context, req string, next vault.Handler) (string, error) {
		*notes = append(*notes, name+" in")
		seen, _ := ctx.Value(key{}).(string)
		resp, err := next(context.WithValue(ctx, key{}, seen+name), req+name)
		*notes = append(*notes, name+" out")
		return resp + name, err
	}
}

func door(notes *[]string) vault.Handler {
	return func(ctx context.Context, req string) (string, error) {
		seen, _ := ctx.Value(key{}).(string)
		*notes = append(*notes, "door "+req+" ctx "+seen)
		return "open:", nil
	}
}

func TestTheFirstIsTheOutermost(t *testing.T) {
	var notes []string
	chain := vault.Chain(guard(&notes, "A"), guard(&notes, "B"), guard(&notes, "C"))
	resp, err := chain(t.Context(), "safe:", door(&notes))
	got, want := strings.Join(notes, ", "), "A in, B in, C in, door safe:ABC ctx ABC, C out, B out, A out"
	if got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if resp != "open:CBA" || err != nil {
		t.Errorf("answer: got %q and %v, want %q and nil", resp, err, "open:CBA")
	}
}

func TestEachCallGoesTheSameWay(t *testing.T) {
	var notes []string
	chain := vault.Chain(guard(&notes, "A"), guard(&notes, "B"))
	for n, name := range []string{"safe", "cage", "lift"} {
		notes = nil
		resp, _ := chain(t.Context(), ":", func(_ context.Context, req string) (string, error) {
			notes = append(notes, name+req)
			return name + ":", nil
		})
		want := []string{"A in", "B in", name + ":AB", "B out", "A out"}
		if !slices.Equal(notes, want) || resp != name+":BA" {
			t.Errorf("call %d: got %q and answer %q, want %q and answer %q", n+1, notes, resp, want, name+":BA")
		}
	}
}

func TestWhoLeavesNextOutEndsTheCall(t *testing.T) {
	var notes []string
	locked := errors.New("after hours")
	chain := vault.Chain(guard(&notes, "A"), func(context.Context, string, vault.Handler) (string, error) {
		return "no", locked
	}, guard(&notes, "C"))
	resp, err := chain(t.Context(), ":", door(&notes))
	if want := []string{"A in", "A out"}; !slices.Equal(notes, want) || err != locked || resp != "noA" {
		t.Errorf("got %q, answer %q and %v, want %q, answer %q and %q", notes, resp, err, want, "noA", locked)
	}
}

func TestWhoCallsNextAgainRepeatsAllThatIsInside(t *testing.T) {
	var notes []string
	chain := vault.Chain(func(ctx context.Context, req string, next vault.Handler) (string, error) {
		next(ctx, req)
		return next(ctx, req)
	}, guard(&notes, "B"))
	chain(t.Context(), ":", door(&notes))
	want := []string{"B in", "door :B ctx B", "B out", "B in", "door :B ctx B", "B out"}
	if !slices.Equal(notes, want) {
		t.Errorf("got %q, want %q", notes, want)
	}
}

func TestWithoutInterceptorsTheHandlerIsCalled(t *testing.T) {
	var notes []string
	resp, err := vault.Chain()(t.Context(), ":", door(&notes))
	if want := []string{"door : ctx "}; !slices.Equal(notes, want) || resp != "open:" || err != nil {
		t.Errorf("got %q, answer %q and %v, want %q, answer %q and nil", notes, resp, err, want, "open:")
	}
}

func TestTheSliceIsNotChanged(t *testing.T) {
	var notes []string
	list := []vault.Interceptor{guard(&notes, "A"), guard(&notes, "B"), guard(&notes, "C")}
	chain := vault.Chain(list...)
	chain(t.Context(), ":", door(&notes))
	notes = nil
	for _, interceptor := range list {
		interceptor(t.Context(), ":", func(context.Context, string) (string, error) { return "", nil })
	}
	if want := []string{"A in", "A out", "B in", "B out", "C in", "C out"}; !slices.Equal(notes, want) {
		t.Errorf("the slice after a call: got %q, want %q", notes, want)
	}
}
