package cellar

import (
	"errors"
	"fmt"
)

type book struct{ path string }

func (b book) Close() error          { return nil }
func (b book) lines() (int, error)   { return len(b.path), nil }
func (b book) temps() ([]int, error) { return nil, nil }

func mean(temps []int) (int, error) {
	if len(temps) == 0 {
		return 0, fmt.Errorf("no temperatures")
	}
	return temps[0], nil
}

// Cellar keeps wine, and books about it.
type Cellar struct{ mode string }

func (c *Cellar) open(path string) (book, error) { return book{path}, nil }

// region: read
func (c *Cellar) read(path string) (text string, err error) {
	b, err := c.open(path)
	if err != nil {
		return "", err
	}
	defer func() {
		err = errors.Join(err, b.Close())
	}()
	if n, err := b.lines(); err == nil {
		text = fmt.Sprintf("%d lines", n)
	}
	switch c.mode {
	case "strict":
		temps, err := b.temps()
		if err != nil {
			return "", err
		}
		avg, err := mean(temps)
		if err != nil {
			return "", err
		}
		text += fmt.Sprintf(", mean %d", avg)
	}
	return text, nil
}

// endregion
