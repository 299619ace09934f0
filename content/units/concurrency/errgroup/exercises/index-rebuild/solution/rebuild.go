package rebuild

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"
)

type (
	Doc   string
	Index []Doc
)

type Shard interface {
	Read(ctx context.Context) ([]Doc, error)
}

type Replica interface {
	Push(ctx context.Context, index Index) error
}

func build(docs [][]Doc) Index {
	var index Index
	for _, d := range docs {
		index = append(index, d...)
	}
	return index
}

// region: rebuild
func Rebuild(ctx context.Context, shards []Shard, replicas []Replica) error {
	docs := make([][]Doc, len(shards))
	load, loadCtx := errgroup.WithContext(ctx)
	for i, s := range shards {
		load.Go(func() (err error) {
			docs[i], err = s.Read(loadCtx)
			return err
		})
	}
	if err := load.Wait(); err != nil {
		return fmt.Errorf("load: %w", err)
	}
	index := build(docs)

	push, pushCtx := errgroup.WithContext(ctx)
	push.SetLimit(4)
	for _, r := range replicas {
		push.Go(func() error { return r.Push(pushCtx, index) })
	}
	if err := push.Wait(); err != nil {
		return fmt.Errorf("push: %w", err)
	}
	return nil
}

// endregion
