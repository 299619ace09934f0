package signs

import (
	"errors"
	"sync"
)

// ErrTaken says that the sign has an owner.
var ErrTaken = errors.New("taken")

// Register keeps who owns which sign.
type Register struct {
	mu     sync.RWMutex
	owners map[string]string
	taken  sync.Map
	check  func(sign string) error
}

// New makes an empty register.
func New(check func(sign string) error) *Register {
	return &Register{owners: make(map[string]string), check: check}
}

// region: claim
func (r *Register) Claim(sign, owner string) error {
	r.mu.RLock()
	_, ok := r.owners[sign]
	r.mu.RUnlock()
	if ok {
		return ErrTaken
	}
	if err := r.check(sign); err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.owners[sign] = owner
	return nil
}

// endregion
