// Package dossier loads the two parts of a page.
package dossier

import (
	"context"
	"errors"
	"log"
	"net/http"

	"golang.org/x/sync/errgroup"
)

// ErrNewer ends a page that its reader has asked for anew.
var ErrNewer = errors.New("a newer request came in")

// Page loads its two parts at once.
type Page struct {
	Letters, Payments func(context.Context) error
}

func reason(r *http.Request, gctx context.Context, err error) error { return err }

// region: load
// Load loads both parts. With stop(ErrNewer) a newer request ends this one.
func (p *Page) Load(r *http.Request) error {
	ctx, stop := context.WithCancelCause(r.Context())
	defer stop(nil)
	p.register(r, stop)

	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() error { return p.Letters(gctx) })
	g.Go(func() error {
		err := p.Payments(gctx)
		if errors.Is(err, context.Canceled) {
			log.Print("payments called off: ", reason(r, gctx, err))
		}
		return err
	})
	return g.Wait()
}

// endregion

func (p *Page) register(*http.Request, context.CancelCauseFunc) {}
