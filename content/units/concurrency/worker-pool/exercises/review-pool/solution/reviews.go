// Package reviews screens the reviews of a shop.
package reviews

import "sync"

// Review is what a customer wrote, Verdict what became of it.
type (
	Review  string
	Verdict string
)

func screen(r Review) Verdict { return Verdict("fine: " + r) }

// region: screen
func screenAll(reviews []Review, n int) []Verdict {
	jobs, results := make(chan Review), make(chan Verdict)
	go func() {
		defer close(jobs)
		for _, r := range reviews {
			jobs <- r
		}
	}()

	var workers sync.WaitGroup
	for range n {
		workers.Go(func() {
			for r := range jobs {
				results <- screen(r)
			}
		})
	}
	go func() {
		workers.Wait()
		close(results)
	}()

	verdicts := make([]Verdict, 0, len(reviews))
	for v := range results {
		verdicts = append(verdicts, v)
	}
	return verdicts
}

// endregion

// ScreenAll screens reviews with four workers.
func ScreenAll(reviews []Review) []Verdict { return screenAll(reviews, 4) }
