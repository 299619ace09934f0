package choir

import (
	"cmp"
	"context"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

type voice struct{ name string }

func byName(a, b voice) int { return cmp.Compare(a.name, b.name) }
func openScores()           {}
func bell()                 {}
func lights()               {}
func record() error         { return nil }
func rescue()               { recover() }

// region: choir
type Rehearsal struct {
	scores sync.Once
	voices []voice
}

// hold is called for each rehearsal; rescue calls recover.
func (r *Rehearsal) hold(ctx context.Context) error {
	defer rescue()
	slices.SortFunc(r.voices, byName)
	r.scores.Do(openScores)
	time.AfterFunc(45*time.Minute, bell)
	context.AfterFunc(ctx, lights)
	var g errgroup.Group
	g.Go(record)
	return g.Wait()
}

// endregion
