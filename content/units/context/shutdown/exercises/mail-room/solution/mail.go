package mail

import (
	"sync"
	"sync/atomic"
	"time"
)

// Intake takes letters from the street and puts them into Room.Letters.
type Intake interface {
	// Stop takes no new letters. When it returns, the last letter has been
	// put in.
	Stop()
}

// Archive is where the sorters put what they have sorted.
type Archive interface {
	Close() error
}

// Room sorts letters. The sorters range over Letters.
type Room struct {
	Ready   atomic.Bool   // what postmen look at before they come
	Notice  time.Duration // how long until the last of them has looked
	Intake  Intake
	Letters chan string
	Sorters sync.WaitGroup
	Archive Archive
}

// Stop turns no postman away who could not know, and loses no letter.
func (r *Room) Stop() error {
	// region: stop
	r.Ready.Store(false)
	time.Sleep(r.Notice)
	r.Intake.Stop()
	close(r.Letters)
	r.Sorters.Wait()
	return r.Archive.Close()
	// endregion
}
