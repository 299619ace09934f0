// Command atlas reads two pages in one session.
package main

import (
	"context"
	"fmt"
	"time"
)

// region: program
type Session struct{ ctx context.Context }

func (s *Session) Read(page string) error {
	var cancel context.CancelFunc
	s.ctx, cancel = context.WithTimeout(s.ctx, time.Second)
	defer cancel()
	return fetch(s.ctx, page)
}

// fetch has every page at once, unless ctx has ended.
func fetch(ctx context.Context, page string) error {
	return ctx.Err()
}

func main() {
	s := &Session{ctx: context.Background()}
	first := s.Read("Patagonia")
	second := s.Read("Legend")
	fmt.Println(first, "/", second)
}

// endregion
