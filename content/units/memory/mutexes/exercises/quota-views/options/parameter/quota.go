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
func Show(q Quota) string {
	q.mu.Lock()
	defer q.mu.Unlock()
	return fmt.Sprint(q.used, "+", q.left)
}

// endregion
