// A constructor with options that are checked and defaults that work.
package main

import (
	"errors"
	"fmt"
	"time"
)

// region: options
type Option func(*Sender) error

// WithRetries sets how often a failed delivery is tried again. 0 is never.
func WithRetries(n int) Option {
	return func(s *Sender) error {
		if n < 0 {
			return fmt.Errorf("retries %d: must not be negative", n)
		}
		s.retries = n
		return nil
	}
}

func NewSender(url string, opts ...Option) (*Sender, error) {
	s := &Sender{url: url, timeout: time.Second, retries: 3}
	for _, opt := range opts {
		if err := opt(s); err != nil {
			return nil, fmt.Errorf("new sender: %w", err)
		}
	}
	return s, nil
}

// endregion

type Sender struct {
	url     string
	timeout time.Duration
	retries int
}

func WithTimeout(d time.Duration) Option {
	return func(s *Sender) error {
		if d <= 0 {
			return errors.New("timeout must be positive")
		}
		s.timeout = d
		return nil
	}
}

func main() {
	const hook = "https://hooks.example.org/42"
	// region: calls
	usual, err := NewSender(hook)
	fmt.Println(usual.retries, err)
	once, err := NewSender(hook, WithRetries(0))
	fmt.Println(once.retries, err)
	_, err = NewSender(hook, WithRetries(-1))
	fmt.Println(err)
	// endregion
}
