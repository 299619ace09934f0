package photos

import (
	"errors"
	"sync"
)

var ErrNoID = errors.New("no id")

// Photos keeps the photos that it has loaded.
type Photos struct {
	Load func(id string) (string, error)

	mu   sync.Mutex
	kept map[string]string
}

// Get calls done once, with the photo or an error. A photo that is kept is
// not loaded again; an error is not kept.
func (p *Photos) Get(id string, done func(photo string, err error)) {
	go func() {
		if id == "" {
			done("", ErrNoID)
			return
		}
		done(p.load(id))
	}()
}

func (p *Photos) find(id string) (string, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	photo, ok := p.kept[id]
	return photo, ok
}

func (p *Photos) load(id string) (string, error) {
	photo, err := p.Load(id)
	if err != nil {
		return "", err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.kept == nil {
		p.kept = map[string]string{}
	}
	p.kept[id] = photo
	return photo, nil
}
