package ledger

import (
	"encoding/json"
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
	Pence int    `json:"name"`
}

func (l *Ledger) Load(lines []string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.loads++
	for _, line := range lines {
		name, amount, err := cut(line)
		pence, err := strconv.Atoi(amount)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		l.entries = append(l.entries, Entry{name, pence})
	}
	return nil
}

func (l *Ledger) Loads() int { return l.loads }

func (l *Ledger) Save(w io.WriteCloser) error {
	if err := json.NewEncoder(w).Encode(l.entries); err != nil {
		return err
	}
	w.Close()
	return nil
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
