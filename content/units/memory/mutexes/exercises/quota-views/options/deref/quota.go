package quota

import (
	"fmt"
	"sync"
)

// region: quota
type Quota struct {
	mu         sync.Mutex
	used, left int
}

// endregion

var _ = fmt.Sprint

// region: view
func (q *Quota) String() string {
	view := *q
	view.mu.Lock()
	defer view.mu.Unlock()
	return fmt.Sprint(view.used, "+", view.left)
}

// endregion
