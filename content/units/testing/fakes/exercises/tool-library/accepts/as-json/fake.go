package tools

import (
	"encoding/json"
	"fmt"
)

// Fake is a Store in memory. Its zero value has no tools.
type Fake struct{ tools map[string][]byte }

func (f *Fake) Get(id string) (*Tool, error) {
	data, ok := f.tools[id]
	if !ok {
		return nil, fmt.Errorf("get %s: %w", id, ErrNoTool)
	}
	t := new(Tool)
	return t, json.Unmarshal(data, t)
}

func (f *Fake) Put(t *Tool) error {
	data, err := json.Marshal(t)
	if err != nil {
		return err
	}
	if f.tools == nil {
		f.tools = make(map[string][]byte)
	}
	f.tools[t.ID] = data
	return nil
}
