// Command signup creates an account and sends the welcome mail in the background.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func (s *Signup) save(context.Context, string) error { return nil }

// region: signup
type Signup struct{ mails sync.WaitGroup }

func (s *Signup) Create(ctx context.Context, name string) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()

	if err := s.save(ctx, name); err != nil {
		return err
	}
	s.mails.Go(func() { welcome(ctx, name) })
	return nil
}

func welcome(ctx context.Context, name string) {
	select {
	case <-time.After(2 * time.Second): // the mail server's answer
		fmt.Println("mail sent to", name)
	case <-ctx.Done():
		fmt.Println("no mail:", ctx.Err())
	}
}

func main() {
	var s Signup
	if err := s.Create(context.Background(), "ana"); err != nil {
		fmt.Println(err)
	}
	s.mails.Wait()
}

// endregion
