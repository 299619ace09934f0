package tools

import "errors"

// ErrNoTool says that no tool has the id.
var ErrNoTool = errors.New("no such tool")

// Tool is a tool that people can borrow.
type Tool struct {
	ID    string
	Lent  bool
	Notes []string
}

// Store keeps tools. What Get returns and what Put was given belongs to the
// caller: whatever the caller changes in it later, the store keeps what it
// had.
type Store interface {
	// Get returns nil and an error that is ErrNoTool if it does not have
	// the tool.
	Get(id string) (*Tool, error)
	// Put stores t in place of what it had under that ID.
	Put(t *Tool) error
}

// Lend marks a tool as lent, with a note of who has it.
func Lend(s Store, id, to string) error {
	t, err := s.Get(id)
	if err != nil {
		return err
	}
	t.Lent = true
	t.Notes = append(t.Notes, "lent to "+to)
	return nil
}
