package grade_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	tiles "course.example/units/errors/wrapping/exercises/tile-mirrors/solution"
)

var (
	errBusy    = errors.New("503 Service Unavailable")
	errTimeout = errors.New("no answer after 2s")
	errGone    = errors.New("410 Gone")
)

// server answers with its cause, or with an image where it has none.
type server struct {
	name  string
	cause error
}

func (s server) Name() string { return s.name }

func (s server) Get(tile string) ([]byte, error) {
	if s.cause != nil {
		return nil, fmt.Errorf("get %s: %w", tile, s.cause)
	}
	return []byte(s.name + tile), nil
}

var down = [][]server{
	{{"oslo", errBusy}, {"lima", errTimeout}, {"perth", errGone}},
	{{"perth", errTimeout}, {"oslo", errBusy}},
	{{"quito", errGone}},
}

func load(servers []server, tile string) ([]byte, string, error) {
	var mirrors []tiles.Mirror
	for _, s := range servers {
		mirrors = append(mirrors, s)
	}
	image, err := tiles.Load(mirrors, tile)
	return image, fmt.Sprint(err), err
}

func TestEachAnswerFollowsItsMirror(t *testing.T) {
	for _, servers := range down {
		_, message, _ := load(servers, "7/42/51.png")
		rest := message
		for _, s := range servers {
			part, after, found := strings.Cut(rest, s.cause.Error())
			if !found || strings.Count(part, s.name) != 1 {
				t.Fatalf("got %q; want the name %q once before its answer %q, or nobody can tell whose it is", message, s.name, s.cause)
			}
			for _, other := range servers {
				if other.name != s.name && strings.Contains(part, other.name) {
					t.Fatalf("got %q; want only %q before the answer %q, and there is %q too", message, s.name, s.cause, other.name)
				}
			}
			rest = after
		}
	}
}

func TestNothingIsSaidTwice(t *testing.T) {
	for _, servers := range down {
		for _, tile := range []string{"7/42/51.png", "9/300/8.png"} {
			_, message, _ := load(servers, tile)
			if got, want := strings.Count(message, tile), len(servers); got != want {
				t.Fatalf("got %q; it names the tile %d times, want %d: once in the answer of each mirror, which names it already", message, got, want)
			}
		}
	}
}

func TestNoMessageSaysThatItFailed(t *testing.T) {
	_, message, _ := load(down[0], "7/42/51.png")
	for _, word := range []string{"fail", "error", "unable", "could not", "cannot"} {
		if strings.Contains(strings.ToLower(message), word) {
			t.Fatalf("got %q; want it without %q: an error says by existing that something failed", message, word)
		}
	}
}

func TestCausesAreStillFound(t *testing.T) {
	for _, servers := range down {
		_, message, err := load(servers, "7/42/51.png")
		for _, s := range servers {
			if !errors.Is(err, s.cause) {
				t.Fatalf("errors.Is with %q: got false for %q, want true", s.cause, message)
			}
		}
	}
}

func TestTileComesFromTheFirstMirrorThatHasIt(t *testing.T) {
	image, message, err := load([]server{{"oslo", errBusy}, {"lima", nil}, {"perth", nil}}, "1/2/3.png")
	if err != nil || string(image) != "lima1/2/3.png" {
		t.Fatalf("lima has the tile: got %q and the error %s, want lima's tile and nil", image, message)
	}
}
