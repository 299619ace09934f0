package kept

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"
)

// Ledger keeps what the members of a club have paid.
type Ledger struct {
	mu      sync.Mutex
	entries []Entry
	loads   int
}

// region: ledger
type Entry struct {
	Name  string `json:"name"`
	Pence int    `json:"pence"`
}

func (l *Ledger) Load(lines []string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.loads++
	for _, line := range lines {
		name, amount, err := cut(line)
		if err != nil {
			return err
		}
		pence, err := strconv.Atoi(amount)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		l.entries = append(l.entries, Entry{name, pence})
	}
	return nil
}

func (l *Ledger) Loads() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.loads
}

func (l *Ledger) Save(w io.WriteCloser) error {
	err := json.NewEncoder(w).Encode(l.entries)
	return errors.Join(err, w.Close())
}

// endregion

// cut takes a line apart; a line without an amount counts as 0.
func cut(line string) (name, amount string, err error) {
	name, amount, found := strings.Cut(line, ";")
	if !found {
		return name, "0", fmt.Errorf("%q has no amount", line)
	}
	return name, amount, nil
}
