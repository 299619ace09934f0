// Package survey stores the answers of a survey.
package survey

import "time"

// Answer is what one person has filled in.
type Answer string

// region: collect
// collect stores answers in batches, each five seconds after its first answer.
func collect(answers <-chan Answer, store func([]Answer)) {
	var batch []Answer
	var due <-chan time.Time
	for {
		select {
		case a, ok := <-answers:
			if !ok {
				if len(batch) > 0 {
					store(batch)
				}
				return
			}
			// here
			batch = append(batch, a)
		case <-due:
			store(batch)
			batch = nil
		}
	}
}

// endregion

// Collect is collect, for all to use.
func Collect(answers <-chan Answer, store func([]Answer)) { collect(answers, store) }
