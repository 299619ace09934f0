package grade_test

import (
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	fees "course.example/units/errors/panic-and-recover/exercises/harbour-fees/solution"
)

// night notes what is done.
type night struct {
	lock, send error
	done       []string
}

func (n *night) Lock() error { n.done = append(n.done, "lock"); return n.lock }

func (n *night) Send() error { n.done = append(n.done, "send"); return n.send }

func (n *night) Unlock() { n.done = append(n.done, "unlock") }

func (n *night) Log(err error) { n.done = append(n.done, fmt.Sprint("log ", err)) }

// collect runs Main until it returns or exits; what comes after an exit would not happen in a real program.
func collect(n *night) string {
	var done []string
	isOver := make(chan struct{})
	go func() {
		defer close(isOver)
		fees.Main(n, func(code int) {
			if done == nil {
				done = append(slices.Clone(n.done), fmt.Sprint("exit ", code))
			}
			runtime.Goexit()
		})
	}()
	<-isOver
	if done == nil {
		done = append(n.done, "return")
	}
	return strings.Join(done, ", ")
}

func check(t *testing.T, n *night, what, want string) {
	t.Helper()
	if got := collect(n); got != want {
		t.Errorf("%s: got %s; want %s", what, got, want)
	}
}

func TestUnlocksBeforeItExits(t *testing.T) {
	n := &night{send: errors.New("bank is closed")}
	got := collect(n)
	for _, want := range []string{
		"lock, send, unlock, log bank is closed, exit 1",
		"lock, send, log bank is closed, unlock, exit 1",
	} {
		if got == want {
			return
		}
	}
	t.Errorf("Send fails: got %s; want lock, send, unlock, log bank is closed, exit 1", got)
}

func TestReturnsWhenAllWentWell(t *testing.T) {
	check(t, &night{}, "nothing fails", "lock, send, unlock, return")
}

func TestDoesNotUnlockWhatOthersHold(t *testing.T) {
	check(t, &night{lock: errors.New("locked by pier 4")}, "Lock fails", "lock, log locked by pier 4, exit 1")
}
