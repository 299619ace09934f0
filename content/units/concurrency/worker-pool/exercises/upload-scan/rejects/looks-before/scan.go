package scan

import (
	"context"
	"sync"
)

// All scans the uploads, n at a time, and sends a report on each. The channel
// is closed when no report will come any more. Whoever has seen enough
// cancels ctx and reads no further. The scan of one upload ends early when
// ctx does.
func All(ctx context.Context, uploads []string, n int, scan func(ctx context.Context, upload string) string) <-chan string {
	queue := make(chan string)
	go func() {
		defer close(queue)
		for _, upload := range uploads {
			if ctx.Err() != nil {
				return
			}
			queue <- upload
		}
	}()

	reports := make(chan string)
	var scanners sync.WaitGroup
	for range n {
		scanners.Go(func() {
			for upload := range queue {
				report := scan(ctx, upload)
				if ctx.Err() != nil {
					return
				}
				reports <- report
			}
		})
	}
	go func() {
		scanners.Wait()
		close(reports)
	}()
	return reports
}
