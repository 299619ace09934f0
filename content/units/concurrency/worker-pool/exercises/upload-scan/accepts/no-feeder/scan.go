package scan

import (
	"context"
	"sync/atomic"
)

// All scans the uploads, n at a time, and sends a report on each.
func All(ctx context.Context, uploads []string, n int, scan func(ctx context.Context, upload string) string) <-chan string {
	reports := make(chan string)
	var next atomic.Int64
	var left atomic.Int64
	left.Store(int64(n))
	for range n {
		go func() {
			defer func() {
				if left.Add(-1) == 0 {
					close(reports)
				}
			}()
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= len(uploads) {
					return
				}
				select {
				case <-ctx.Done():
				case reports <- scan(ctx, uploads[i]):
				}
			}
		}()
	}
	return reports
}
