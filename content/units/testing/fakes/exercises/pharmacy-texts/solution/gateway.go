package gateway

import (
	"context"
	"errors"
	"fmt"
)

// ErrRefused says that a number takes no texts.
var ErrRefused = errors.New("number refused")

// Message is a text to a telephone.
type Message struct{ To, Text string }

var _ = fmt.Sprint

// region: fake
// Gateway sends texts. It sends nothing if ctx has ended, and returns the
// error of ctx. If a number takes no texts, it sends nothing and returns an
// error that is ErrRefused.
type Gateway interface {
	Send(ctx context.Context, m Message) error
}

// Fake is a Gateway for tests.
type Fake struct {
	Sent    []Message       // in order
	Refuses map[string]bool // numbers that take no texts
}

func (g *Fake) Send(ctx context.Context, m Message) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if g.Refuses[m.To] {
		return fmt.Errorf("text to %s: %w", m.To, ErrRefused)
	}
	g.Sent = append(g.Sent, m)
	return nil
}

// endregion
