package grade_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	lamps "course.example/units/grpc/client/exercises/street-lamps/solution"
)

var (
	errTarget = errors.New("bad target")
	errClose  = errors.New("close failed")
)

// net makes connections and counts them. It resolves as grpc.NewClient does.
type net struct {
	mu     sync.Mutex
	made   []string
	closed []string
}

func (n *net) newClient(target string) (lamps.Conn, error) {
	if strings.Contains(target, "?") {
		return nil, errTarget
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.made = append(n.made, target)
	return &conn{net: n, target: target}, nil
}

type conn struct {
	net    *net
	target string
}

func (c *conn) Close() error {
	c.net.mu.Lock()
	defer c.net.mu.Unlock()
	c.net.closed = append(c.net.closed, c.target)
	return errClose
}

func get(t *testing.T, c *lamps.Clients, town string) *conn {
	t.Helper()
	got, err := c.Get(town)
	made, ok := got.(*conn)
	if err != nil || !ok {
		t.Fatalf("Get(%q): got %v, %v, want a Conn", town, got, err)
	}
	return made
}

func TestATownHasOneConn(t *testing.T) {
	n := &net{}
	c := &lamps.Clients{NewClient: n.newClient}
	first, again, other := get(t, c, "bergen"), get(t, c, "bergen"), get(t, c, "oslo")
	if first != again || first == other || len(n.made) != 2 {
		t.Errorf("bergen, bergen, oslo: got %d made, want 2, one for each town: %q", len(n.made), n.made)
	}
}

func TestAConnStaysOpenUntilTheEnd(t *testing.T) {
	n := &net{}
	c := &lamps.Clients{NewClient: n.newClient}
	get(t, c, "bergen")
	if len(n.closed) > 0 {
		t.Errorf("after Get: got %q closed, want none", n.closed)
	}
	get(t, c, "oslo")
	if err := c.Close(); !errors.Is(err, errClose) || len(n.closed) != 2 {
		t.Errorf("Close: got %v and %d closed, want %q and 2", err, len(n.closed), errClose)
	}
}

func TestTheNameIsResolvedByDNS(t *testing.T) {
	n := &net{}
	made := get(t, &lamps.Clients{NewClient: n.newClient}, "bergen").target
	if name := strings.TrimPrefix(strings.TrimPrefix(made, "dns:"), "///"); name != "bergen.lamps.internal:443" {
		t.Errorf("target: got %q, want bergen.lamps.internal:443 by dns", made)
	}
}

func TestABadTargetIsAnError(t *testing.T) {
	n := &net{}
	if got, err := (&lamps.Clients{NewClient: n.newClient}).Get("what?"); !errors.Is(err, errTarget) {
		t.Errorf("Get of a bad name: got %v, %v, want %q", got, err, errTarget)
	}
}
