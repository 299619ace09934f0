// Package labels prints parcel labels with several workers.
package labels

import "sync"

// Parcel is what gets a label, Label what is printed.
type (
	Parcel string
	Label  string
)

func label(p Parcel) Label { return Label("to " + p) }

// region: labels
// Print sends the label of each parcel on the channel that it returns.
func Print(parcels <-chan Parcel, n int) <-chan Label {
	labels := make(chan Label)
	var wg sync.WaitGroup
	for range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for p := range parcels {
				labels <- label(p)
			}
		}()
	}
	go func() {
		wg.Wait()
		close(labels)
	}()
	return labels
}

// endregion
