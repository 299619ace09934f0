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
type View struct{ Used, Left int }

func (q *Quota) View() View {
	q.mu.Lock()
	defer q.mu.Unlock()
	return View{q.used, q.left}
}

// endregion
