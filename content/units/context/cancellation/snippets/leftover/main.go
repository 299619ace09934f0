// Command leftover cancels an upload and looks for what is left of it.
package main

import (
	"context"
	"fmt"
	"time"
)

// Store keeps films. Its methods give up when ctx ends.
type Store struct{ files map[string]bool }

// Upload takes a second.
func (s *Store) Upload(ctx context.Context, name string) error {
	s.files[name] = true
	select {
	case <-time.After(time.Second):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Rename gives a file its name.
func (s *Store) Rename(ctx context.Context, from, to string) error {
	delete(s.files, from)
	s.files[to] = true
	return ctx.Err()
}

// Delete removes a file.
func (s *Store) Delete(ctx context.Context, name string) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	delete(s.files, name)
	return nil
}

// region: publish
func publish(ctx context.Context, s *Store, film string) error {
	part := film + ".part"
	if err := s.Upload(ctx, part); err != nil {
		if err := s.Delete(ctx, part); err != nil {
			fmt.Printf("delete %s: %v\n", part, err)
		}
		return err
	}
	return s.Rename(ctx, part, film)
}

// endregion

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(20*time.Millisecond, cancel)
	s := &Store{files: map[string]bool{}}
	fmt.Println("publish:", publish(ctx, s, "reef.mp4"))
	fmt.Println("files left:", len(s.files))
}
