package main

import (
	"errors"
	"fmt"
)

// region: rack
type NodeError struct{ Node string }

func (e *NodeError) Error() string { return e.Node + " is down" }

func main() {
	err := errors.Join(
		fmt.Errorf("rack 1: %w", fmt.Errorf("shelf 4: %w", &NodeError{"db-7"})),
		&NodeError{"db-2"},
		fmt.Errorf("rack 2: %w", &NodeError{"db-9"}),
	)

	if ne, ok := errors.AsType[*NodeError](err); ok {
		fmt.Println("alarm for", ne.Node)
	} else {
		fmt.Println("no alarm")
	}
}

// endregion
