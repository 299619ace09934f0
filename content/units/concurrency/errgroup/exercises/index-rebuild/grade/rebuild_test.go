package grade_test

import (
	"context"
	"sync"
	"testing"

	rebuild "course.example/units/concurrency/errgroup/exercises/index-rebuild/solution"
)

type shard string

func (s shard) Read(ctx context.Context) ([]rebuild.Doc, error) {
	return []rebuild.Doc{rebuild.Doc(s)}, ctx.Err()
}

type replica struct {
	mu   *sync.Mutex
	docs *[]int
}

func (r replica) Push(ctx context.Context, index rebuild.Index) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	*r.docs = append(*r.docs, len(index))
	return nil
}

func TestEveryReplicaGetsTheIndex(t *testing.T) {
	var docs []int
	r := replica{mu: new(sync.Mutex), docs: &docs}
	err := rebuild.Rebuild(context.Background(), []rebuild.Shard{shard("a"), shard("b")}, []rebuild.Replica{r, r, r})
	if err != nil {
		t.Fatalf("all shards and replicas work: got error %v, want nil", err)
	}
	if len(docs) != 3 || docs[0] != 2 {
		t.Fatalf("documents in each replica: got %v, want [2 2 2]", docs)
	}
}
