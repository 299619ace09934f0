package grade_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	ticker "course.example/units/performance/sync-pool/exercises/price-ticker/solution"
)

var prices = []ticker.Price{{Fruit: "plums", Cents: 340}, {Fruit: "figs", Cents: 910}}

const want = "plums 340\nfigs 910\n"

var errDark = errors.New("the screen is dark")

type dark struct{}

func (dark) Write([]byte) (int, error) { return 0, errDark }

func TestEachScreenGetsItsPrices(t *testing.T) {
	for range 20 {
		var hall, door strings.Builder
		for _, screen := range []*strings.Builder{&hall, &door} {
			if err := ticker.Send(screen, prices); err != nil {
				t.Fatalf("sending: got error %v, want none", err)
			}
			if got := screen.String(); got != want {
				t.Fatalf("on the screen: got %q, want %q", got, want)
			}
		}
		if got := hall.String(); got != want {
			t.Fatalf("on the first screen, after the second was sent: got %q, want %q", got, want)
		}
	}
}

func TestADarkScreenIsReported(t *testing.T) {
	if err := ticker.Send(dark{}, prices); !errors.Is(err, errDark) {
		t.Errorf("a dark screen: got error %v, want %v", err, errDark)
	}
}

func TestAScreenAfterADarkOneWorks(t *testing.T) {
	for range 20 {
		ticker.Send(dark{}, prices)
		var hall strings.Builder
		if err := ticker.Send(&hall, prices); err != nil || hall.String() != want {
			t.Fatalf("the screen after a dark one: got %q and error %v, want %q and no error", hall.String(), err, want)
		}
	}
}

type null struct{ bytes int }

func (n *null) Write(p []byte) (int, error) {
	n.bytes += len(p)
	return len(p), nil
}

func TestWritersAreUsedAgain(t *testing.T) {
	screen := new(null)
	list := make([]ticker.Price, 3)
	var err error
	got := testing.AllocsPerRun(100, func() { err = ticker.Send(screen, list) })
	if err != nil || got > 1 {
		t.Errorf("one more list of prices: got %v allocations and error %v, want at most 1 and no error", got, err)
	}
}

var _ io.Writer = dark{}
