package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"

	"golang.org/x/sync/errgroup"
)

// region: bundle
func bundle(ctx context.Context, w io.Writer, names []string) error {
	parts := make([]io.Reader, len(names))
	g, gctx := errgroup.WithContext(ctx)
	for i, name := range names {
		g.Go(func() error {
			r, err := open(gctx, name)
			if err != nil {
				return err
			}
			text, err := io.ReadAll(r)
			parts[i] = bytes.NewReader(text)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return fmt.Errorf("open: %w", err)
	}
	if _, err := io.Copy(w, io.MultiReader(parts...)); err != nil {
		return fmt.Errorf("copy: %w", err)
	}
	return nil
}

// endregion

func open(ctx context.Context, name string) (io.Reader, error) {
	return &body{ctx, strings.NewReader(name + "\n")}, ctx.Err()
}

// body reads like the body of an HTTP response: only while its ctx lives.
type body struct {
	ctx  context.Context
	text io.Reader
}

func (b *body) Read(p []byte) (int, error) {
	if err := b.ctx.Err(); err != nil {
		return 0, err
	}
	return b.text.Read(p)
}

func main() {
	var out bytes.Buffer
	err := bundle(context.Background(), &out, []string{"may.pdf", "june.pdf", "july.pdf"})
	fmt.Printf("%d bytes, error: %v\n", out.Len(), err)
}
