package tools

import "fmt"

// Fake is a Store in memory. Its zero value has no tools.
type Fake struct{ tools map[string]*Tool }

func (f *Fake) Get(id string) (*Tool, error) {
	if _, ok := f.tools[id]; !ok {
		return nil, fmt.Errorf("get %s: %w", id, ErrNoTool)
	}
	return &Tool{ID: id}, nil
}

func (f *Fake) Put(t *Tool) error {
	if f.tools == nil {
		f.tools = make(map[string]*Tool)
	}
	f.tools[t.ID] = &Tool{ID: t.ID, Lent: t.Lent}
	return nil
}
