package tools

import "fmt"

// Fake is a Store in memory. Its zero value has no tools.
type Fake struct{ tools map[string]Tool }

func own(t Tool) Tool {
	t.Notes = append([]string(nil), t.Notes...)
	return t
}

func (f *Fake) Get(id string) (*Tool, error) {
	t, ok := f.tools[id]
	if !ok {
		return nil, fmt.Errorf("get %s: %w", id, ErrNoTool)
	}
	t = own(t)
	return &t, nil
}

func (f *Fake) Put(t *Tool) error {
	if f.tools == nil {
		f.tools = map[string]Tool{}
	}
	f.tools[t.ID] = own(*t)
	return nil
}
