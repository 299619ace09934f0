package tools

import (
	"fmt"
	"slices"
)

// Fake is a Store in memory. Its zero value has no tools.
type Fake struct{ tools map[string]*Tool }

func clone(t *Tool) *Tool {
	c := *t
	c.Notes = slices.Clone(t.Notes)
	return &c
}

func (f *Fake) Get(id string) (*Tool, error) {
	t, ok := f.tools[id]
	if !ok {
		return nil, fmt.Errorf("get %s: %w", id, ErrNoTool)
	}
	return clone(t), nil
}

func (f *Fake) Put(t *Tool) error {
	if f.tools == nil {
		f.tools = make(map[string]*Tool)
	}
	f.tools[t.ID] = clone(t)
	return nil
}
