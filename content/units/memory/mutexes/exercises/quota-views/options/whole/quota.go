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
func (q *Quota) View() Quota {
	q.mu.Lock()
	defer q.mu.Unlock()
	return *q
}

// endregion
