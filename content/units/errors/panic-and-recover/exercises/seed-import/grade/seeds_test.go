package grade_test

import (
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	seeds "course.example/units/errors/panic-and-recover/exercises/seed-import/solution"
)

// vault is a store that fails as it is told to.
type vault struct {
	bad    string
	close  error
	added  []string
	closed int
}

func (v *vault) Add(seed string) error {
	if seed == v.bad {
		return fmt.Errorf("seed %s is mouldy", seed)
	}
	v.added = append(v.added, seed)
	return nil
}

func (v *vault) Close() error {
	v.closed++
	return v.close
}

// ending is how a run ended, and how things stood at that moment: what comes after an exit does not happen in a real program.
type ending struct {
	how    string // "return", "exit 1", "panic ..."
	closed int
	lines  []string
}

// start runs Main to its first exit, or until it returns.
func start(v *vault, openFails error, args ...string) (end ending) {
	var stderr strings.Builder
	note := func(how string) {
		if end.how == "" {
			end = ending{how: how, closed: v.closed}
			if stderr.Len() > 0 {
				end.lines = strings.Split(strings.TrimSuffix(stderr.String(), "\n"), "\n")
			}
		}
	}
	open := func(string) (seeds.Store, error) {
		if openFails != nil {
			return nil, openFails
		}
		return v, nil
	}
	isOver := make(chan struct{})
	go func() {
		defer close(isOver)
		defer func() {
			if r := recover(); r != nil {
				note(fmt.Sprint("panic ", r))
			}
		}()
		seeds.Main(args, open, &stderr, func(code int) {
			note(fmt.Sprint("exit ", code))
			runtime.Goexit()
		})
		note("return")
	}()
	<-isOver
	return end
}

var (
	full   = errors.New("vault is full")
	locked = errors.New("vault is locked")
)

func TestStoreIsClosedBeforeTheExit(t *testing.T) {
	for _, bad := range []string{"oat", "rye", "flax"} {
		end := start(&vault{bad: bad}, nil, "north", "oat", "rye", "flax")
		if end.closed != 1 || end.how != "exit 1" {
			t.Errorf("seed %s fails: Main ended with %s, and the store had been closed %d times by then; want exit 1, closed once", bad, end.how, end.closed)
		}
	}
}

func TestFailedCloseIsAFailure(t *testing.T) {
	end := start(&vault{close: full}, nil, "north", "oat")
	if end.how != "exit 1" || end.closed != 1 {
		t.Errorf("Close fails: Main ended with %s after %d calls of Close, want exit 1 after one", end.how, end.closed)
	}
	if len(end.lines) != 1 || !strings.Contains(end.lines[0], full.Error()) {
		t.Errorf("Close fails: got the lines %q, want one that contains %q", end.lines, full)
	}
}

func TestOneLineAboutTheFirstFailure(t *testing.T) {
	for _, c := range []struct {
		v    *vault
		open error
		want string
	}{
		{&vault{bad: "rye"}, nil, "seed rye is mouldy"},
		{&vault{bad: "rye", close: full}, nil, "seed rye is mouldy"},
		{&vault{}, locked, "vault is locked"},
	} {
		end := start(c.v, c.open, "north", "oat", "rye")
		if len(end.lines) != 1 || !strings.Contains(end.lines[0], c.want) {
			t.Errorf("the first failure is %q: got the lines %q, want one that contains it", c.want, end.lines)
		}
		if end.how != "exit 1" {
			t.Errorf("the first failure is %q: Main ended with %s, want exit 1", c.want, end.how)
		}
	}
}

func TestUsageExitsWithTwo(t *testing.T) {
	for _, args := range [][]string{nil, {"north"}} {
		end := start(&vault{}, locked, args...)
		if end.how != "exit 2" || len(end.lines) != 1 || !strings.HasPrefix(end.lines[0], "usage: ") {
			t.Errorf("arguments %q: Main ended with %s and the lines %q, want exit 2 and the usage", args, end.how, end.lines)
		}
	}
}

func TestReturnsWhenAllWentWell(t *testing.T) {
	v := &vault{}
	end := start(v, nil, "north", "oat", "rye")
	if end.how != "return" || end.closed != 1 || len(end.lines) != 0 || !slices.Equal(v.added, []string{"oat", "rye"}) {
		t.Errorf("nothing fails: Main ended with %s, %d calls of Close, the lines %q, and %q added; want return, 1, none, oat and rye", end.how, end.closed, end.lines, v.added)
	}
}
