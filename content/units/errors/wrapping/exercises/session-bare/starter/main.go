package main

import (
	"errors"
	"fmt"
)

type Session struct{}

var ErrExpired = errors.New("session expired")

type cache struct{}

func (cache) Get(string) (Session, error) { return Session{}, ErrExpired }

type Store struct{ cache cache }

// region: load
// cache.Get returns ErrExpired itself for an old session.
func (s *Store) Load(id string) (Session, error) {
	sess, err := s.cache.Get(id)
	if err != nil {
		return Session{}, fmt.Errorf("%w", err)
	}
	return sess, nil
}

// endregion

func main() {
	_, err := new(Store).Load("s-1")
	fmt.Println("message:", err)
	fmt.Println("errors.Is:", errors.Is(err, ErrExpired))
	fmt.Println("==:", err == ErrExpired)
}
